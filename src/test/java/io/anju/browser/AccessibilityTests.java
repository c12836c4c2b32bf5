package io.anju.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AccessibilityTests {

    @Autowired
    Estate estate;

    @Test
    void nobody_is_shut_out_of_a_screen_of_the_desk(Screens screens) {
        var tower = Furnished.in(estate.build());
        audit(screens.desk("admin"), "/desk/", estate.administrator(tower.site()), Sights.ofDesk(tower));
    }

    @Test
    void nobody_is_shut_out_of_a_screen_of_the_field(Screens screens) {
        var tower = Furnished.in(estate.build());
        var login = estate.login(tower.site(), tower.liu().account());
        audit(screens.phone("liu"), "/field/", login, Sights.ofField(tower));
    }

    @Test
    void nobody_is_shut_out_of_a_screen_of_the_residents(Screens screens) {
        var tower = Furnished.in(estate.build());
        var login = estate.login(tower.site(), tower.he().account());
        audit(screens.phone("he"), "/home/", login, Sights.ofHome(tower));
    }

    private static void audit(Screen screen, String door, String login, List<String> sights) {
        var sweep = new Sweep(screen);
        sweep.audit(door);
        screen.signIn(door, login);
        sights.forEach(sweep::audit);
        assertThat(sweep.findings()).isEmpty();
    }
}
