package io.anju.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.anju.identity.Role;
import io.anju.journeys.Report;
import io.anju.journeys.Site;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@BrowserTest
class HostileTextTests {

    private static final String MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    private static final String TITLE = MARKUP + "W".repeat(200 - MARKUP.length());
    private static final String WORDS = MARKUP + " " + "W".repeat(2_000);

    /** With {@code -Danju.everybody=true} every role looks at every screen. */
    private static final boolean EVERYBODY = Sweep.EVERYWHERE;

    private static final List<Role> AT_THE_DESK = List.of(
            Role.COMPANY_ADMIN,
            Role.PROJECT_MANAGER,
            Role.DISPATCHER,
            Role.TEAM_LEAD,
            Role.QUALITY,
            Role.ACCOUNTANT,
            Role.CLIENT,
            Role.GUARD);

    @Autowired
    Estate estate;

    @Test
    void markup_is_shown_as_it_was_typed_and_endless_words_break_no_screen_of_the_desk(Screens screens) {
        var site = estate.build();
        var report = report(site, site.resident("何美琳", "13812346021"));
        var work = Report.work(site.staff(Role.DISPATCHER), report).replace("/api", "/desk");
        var id = report.path("id").asString();
        var desk = screens.desk("shen").signIn("/desk/", estate.login(site, Role.DISPATCHER));
        look(
                desk,
                List.of("/desk/queue?id=" + id, "/desk/requests", "/desk/requests/" + id, "/desk/work-orders", work));
    }

    @Test
    void markup_is_shown_as_it_was_typed_and_endless_words_break_no_screen_of_the_phones(Screens screens) {
        var site = estate.build();
        var he = site.resident("何美琳", "13812346021");
        var liu = site.technician("刘勇");
        var report = report(site, he);
        var job = Report.work(site.staff(Role.DISPATCHER), report).replace("/api/work-orders", "/field/jobs");
        look(screens.desk("liu").signIn("/field/", estate.login(site, liu.account())), List.of("/field/", job));
        look(
                screens.desk("he").signIn("/home/", estate.login(site, he.account())),
                List.of(
                        "/home/",
                        "/home/requests",
                        "/home/requests/" + report.path("id").asString()));
    }

    @Test
    void no_text_of_any_field_becomes_a_part_of_any_screen_for_anybody(Screens screens) {
        var tower = Furnished.in(estate.build());
        var liu = estate.login(tower.site(), tower.liu().account());
        visit(screens.withoutWorker("liu"), "/field/", liu, some(Sights.ofField(tower)));
        var he = estate.login(tower.site(), tower.he().account());
        visit(screens.withoutWorker("he"), "/home/", he, some(Sights.ofHome(tower)));
        var desk = Sights.ofDesk(tower);
        for (var role : EVERYBODY ? AT_THE_DESK : List.of(Role.COMPANY_ADMIN)) {
            visit(screens.withoutWorker(role.name()), "/desk/", login(tower, role), some(desk));
        }
    }

    private String login(Furnished tower, Role role) {
        return role == Role.COMPANY_ADMIN ? estate.administrator(tower.site()) : estate.login(tower.site(), role);
    }

    /** All, or every third of a list in which screens of a kind stand together. */
    private static List<String> some(List<String> all) {
        return EVERYBODY
                ? all
                : IntStream.range(0, all.size())
                        .filter(place -> place % 3 == 1)
                        .mapToObj(all::get)
                        .toList();
    }

    private static void visit(Screen screen, String door, String login, List<String> sights) {
        screen.signIn(door, login).curious();
        var answers = new HostileAnswers();
        answers.reach(screen.page());
        var traffic = Traffic.of(screen.page());
        for (var path : sights) {
            screen.open(path);
            PlaywrightAssertions.assertThat(screen.page()
                            .getByRole(AriaRole.MAIN)
                            .or(screen.page().getByRole(AriaRole.HEADING))
                            .first())
                    .isVisible();
            traffic.settle();
            assertThat(screen.page().locator("img[src=x]").count()).as(path).isZero();
            assertThat(screen.complaints()).as(path).isEmpty();
        }
        answers.leave(screen.page());
        System.out.println(
                "hostile texts: " + screen.whose() + " " + sights.size() + " screens, " + answers.texts() + " texts");
        assertThat(answers.texts()).isPositive();
    }

    private static JsonNode report(Site site, Site.Resident reporter) {
        return Report.leak(site)
                .with("title", TITLE)
                .with("description", WORDS)
                .by(reporter)
                .byPhone(site.staff(Role.DISPATCHER));
    }

    private static void look(Screen screen, List<String> sights) {
        var sweep = new Sweep(screen);
        for (var path : sights) {
            sweep.measure(path, "zh-CN");
            screen.sees(MARKUP);
        }
        assertThat(sweep.findings()).isEmpty();
    }
}
