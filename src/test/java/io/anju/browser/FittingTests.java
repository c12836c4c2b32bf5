package io.anju.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class FittingTests {

    @Autowired
    Estate estate;

    @Test
    void no_screen_of_the_desk_is_wider_than_its_window(Screens screens) {
        var tower = Furnished.in(estate.build());
        measure(screens.desk("admin"), "/desk/", estate.administrator(tower.site()), Sights.ofDesk(tower));
    }

    @Test
    void no_screen_of_the_field_is_wider_than_its_window(Screens screens) {
        var tower = Furnished.in(estate.build());
        var login = estate.login(tower.site(), tower.liu().account());
        measure(screens.desk("liu"), "/field/", login, Sights.ofField(tower));
    }

    @Test
    void no_screen_of_the_residents_is_wider_than_its_window(Screens screens) {
        var tower = Furnished.in(estate.build());
        var login = estate.login(tower.site(), tower.he().account());
        measure(screens.desk("he"), "/home/", login, Sights.ofHome(tower));
    }

    @Test
    void a_list_on_a_phone_begins_with_its_rows_and_counts_the_filters_behind_one_button(Screens screens) {
        var site = estate.build();
        var desk = screens.phone("admin").signIn("/desk/", estate.administrator(site));
        desk.open("/desk/requests?state=CLOSED&from=2026-01-01");
        var filters = desk.button("筛选 · 2");
        PlaywrightAssertions.assertThat(filters).isVisible();
        PlaywrightAssertions.assertThat(desk.field("状态")).isHidden();
        filters.click();
        PlaywrightAssertions.assertThat(desk.field("状态")).hasValue("CLOSED");
        desk.field("状态").selectOption("");
        PlaywrightAssertions.assertThat(desk.button("筛选 · 1")).isVisible();
    }

    private static void measure(Screen screen, String door, String login, List<String> sights) {
        screen.signIn(door, login);
        var sweep = new Sweep(screen);
        for (var language : Sweep.EVERYWHERE ? List.of("zh-CN", "en") : List.of("en")) {
            sights.forEach(path -> sweep.measure(path, language));
        }
        assertThat(sweep.findings()).isEmpty();
    }
}
