package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.identity.Role;
import io.anju.journeys.Report;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@BrowserTest
class OfflineTests {

    @Autowired
    Estate estate;

    @Test
    void what_is_done_in_a_basement_waits_through_a_reload_and_is_sent_once(Screens screens) {
        var site = estate.build();
        var worker = site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        var work =
                Report.work(desk, Report.darkOffice(site).with("title", "灯不亮").byPhone(desk));
        var liu = screens.phone("liu").signIn("/field/", estate.login(site, worker.account()));
        liu.sees("灯不亮");
        liu.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");

        liu.offline(true);
        liu.button("接单，这就去").click();
        liu.link("灯不亮").click();
        liu.button("到了，扫码到场").click();
        liu.field("码上的编号").fill(site.label(site.office()));
        liu.exactly("到场").click();
        liu.photo("拍处理后");
        liu.sees("4 项已存在手机里");
        assertThat(desk.get(work).path("order").path("state").asString()).isEqualTo("OFFERED");

        liu.page().reload();
        liu.sees("4 项已存在手机里").sees("灯不亮");
        liu.offline(false);
        assertThat(liu.page().getByText("已存在手机里")).hasCount(0);

        var order = desk.get(work);
        assertThat(order.path("order").path("state").asString()).isEqualTo("ON_SITE");
        assertThat(order.path("order").path("photos")).hasSize(1);
        for (var move : new String[] {"accept", "set-out", "arrive"}) {
            assertThat(times(order, move)).as(move).isEqualTo(1);
        }
    }

    private static long times(JsonNode order, String move) {
        return StreamSupport.stream(order.path("steps").spliterator(), false)
                .filter(step -> step.path("verb").asString().equals(move))
                .count();
    }
}
