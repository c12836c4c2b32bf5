package io.anju.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.anju.identity.Role;
import io.anju.journeys.Site;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@BrowserTest
class TradedShiftTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate MINE = TODAY.plusDays(2);

    @Autowired
    Estate estate;

    @Test
    void two_people_trade_their_shifts_on_their_phones_and_the_manager_approves(Screens screens) {
        var site = estate.build();
        var liu = site.technician("刘勇");
        var zhou = site.technician("周德明");
        alternate(site, liu, zhou);
        var phone = screens.phone("liu").signIn("/field/turns", estate.login(site, liu.account()));
        ask(phone);

        var other = screens.phone("zhou").signIn("/field/turns", estate.login(site, zhou.account()));
        other.sees("家里有事");
        other.exactly("同意").click();
        other.sees("等批准");
        assertThat(days(liu)).contains(MINE.toString());

        var gu = screens.desk("gu").signIn("/desk/staff/swaps", estate.login(site, Role.PROJECT_MANAGER));
        gu.sees("周德明 同意");
        gu.exactly("批准").click();
        gu.sees("没有待处理的换班");

        phone.page().reload();
        phone.sees("已换");
        assertThat(days(liu))
                .doesNotContain(MINE.toString())
                .contains(MINE.plusDays(1).toString());
        assertThat(days(zhou)).contains(MINE.toString());
    }

    /** One works on even days of the pattern, the other on odd ones. */
    private static void alternate(Site site, Site.Worker first, Site.Worker second) {
        var gu = site.staff(Role.PROJECT_MANAGER);
        var project = site.project().value();
        var shift = gu.post(
                "/api/shifts",
                Map.of("project", project, "name", "白班", "from", "08:00", "to", "17:00", "onCall", false));
        var steps = List.of(Map.of("shift", shift.path("id").asString()), Map.of());
        var pattern = gu.post("/api/shift-patterns", Map.of("project", project, "name", "隔天", "steps", steps));
        gu.post(
                "/api/rosters",
                Map.of(
                        "project", project,
                        "pattern", pattern.path("id").asString(),
                        "from", MINE.toString(),
                        "to", MINE.plusDays(1).toString(),
                        "rows", List.of(row(first, 0), row(second, 1)),
                        "endWeekly", true));
    }

    private static Map<String, Object> row(Site.Worker who, int offset) {
        return Map.of("staff", who.staff().value(), "offset", offset);
    }

    private static void ask(Screen phone) {
        if (!YearMonth.from(MINE).equals(YearMonth.from(TODAY))) {
            phone.exactly("下个月").click();
        }
        phone.exactly(MINE + " 白班 换班或找人顶").click();
        phone.page().getByText("和同事换").click();
        phone.by(AriaRole.RADIO, "周德明").check();
        phone.by(AriaRole.RADIO, "白班").check();
        phone.field("说一句").fill("家里有事");
        phone.exactly("发出").click();
        phone.sees("等答复");
    }

    private static List<String> days(Site.Worker who) {
        var turns = who.at().get("/api/my/turns?from=" + TODAY + "&to=" + TODAY.plusDays(7));
        return StreamSupport.stream(turns.spliterator(), false)
                .map((JsonNode turn) -> turn.path("day").asString())
                .toList();
    }
}
