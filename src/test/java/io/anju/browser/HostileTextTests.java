package io.anju.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.identity.Role;
import io.anju.journeys.Report;
import io.anju.journeys.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@BrowserTest
class HostileTextTests {

    private static final String MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    private static final String TITLE = MARKUP + "W".repeat(200 - MARKUP.length());
    private static final String WORDS = MARKUP + " " + "W".repeat(2_000);

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
