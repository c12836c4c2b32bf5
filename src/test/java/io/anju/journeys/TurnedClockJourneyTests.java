package io.anju.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.StandingClock;
import io.anju.calendar.ServiceCalendars;
import io.anju.deadlines.ClockReplay;
import io.anju.identity.Role;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Goal T5 for clocks: whatever the clock of the machine does in the middle of the work, a promise is what happened to it. */
@Journey
class TurnedClockJourneyTests {

    private static final List<Duration> TURNS = List.of(
            Duration.ofHours(1),
            Duration.ofHours(-1),
            Duration.ofDays(1),
            Duration.ofDays(-1),
            Duration.ofMinutes(7),
            Duration.ofMinutes(25));
    private static final int CASES = 4;

    @Autowired
    Tower tower;

    @Autowired
    StandingClock clock;

    @Autowired
    DataSource dataSource;

    @Autowired
    ServiceCalendars calendars;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-30T15:30:00Z",
                "2026-12-31T15:45:00Z",
                "2028-02-28T15:50:00Z",
                "2028-02-29T15:55:00Z",
                "2027-02-28T07:59:00Z"
            })
    void work_goes_on_and_every_promise_fits_its_history_while_the_clock_is_turned(String end) {
        var random = new Random(Instant.parse(end).getEpochSecond());
        var site = tower.build();
        clock.set(Instant.parse(end));
        site.technician("刘勇");
        var liu = site.technician("周德明");
        var desk = site.staff(Role.DISPATCHER);
        for (var number = 0; number < CASES; number++) {
            var receipt = Report.leak(site).with("verified", true).byPhone(desk);
            var path = Report.work(desk, receipt);
            for (var step : List.of("pause", "resumption", "departure", "arrival", "finish")) {
                turn(site, random);
                desk.status(path + "/assignment", Map.of("staff", liu.staff().value(), "reason", "就近"));
                var body = Map.of("reason", "PARTS", "whose", "SUPPLIER", "done", "更换软接");
                assertThat(liu.at().status(path + "/" + step, body))
                        .as(step + " at " + clock.instant())
                        .isLessThan(500);
            }
            assertThat(desk.status(Report.path(receipt) + "/messages", Map.of("text", "已在处理")))
                    .isLessThan(500);
        }
        assertThat(bent(site)).isEmpty();
    }

    private void turn(Site site, Random random) {
        tower.pass(site, TURNS.get(random.nextInt(TURNS.size())));
    }

    private List<String> bent(Site site) {
        return site.company().inTransaction(() -> {
            var connection = DataSourceUtils.getConnection(dataSource);
            try {
                return ClockReplay.bent(connection, calendars::of);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
