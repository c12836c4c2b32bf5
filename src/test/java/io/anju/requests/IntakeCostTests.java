package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.kernel.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** How much one report asks of the database: the desk's busiest minute is made of these. */
@AnjuTest
@Import({StandingClock.Time.class, StatementLog.Listening.class})
class IntakeCostTests {

    private static final int AT_THE_DESK = 25;
    private static final int FROM_A_FILE = 13;
    private static final int CLOSING_FROM_A_FILE = 11;

    @Autowired
    ApplicationContext context;

    @Autowired
    Requests requests;

    @Test
    void a_repair_with_its_clocks_work_order_and_offer_stays_within_its_statements() throws Exception {
        var world = new RequestWorld(context);
        world.technician("周师傅", "PLUMBING_ELECTRIC");
        var there = "\"place\": \"" + world.room.value() + "\"";
        world.report(RequestKind.REPAIR, "leak", there);
        assertWithin(AT_THE_DESK, StatementLog.of(() -> world.report(RequestKind.REPAIR, "leak", there)));
    }

    @Test
    void a_recorded_repair_with_its_clock_and_work_order_stays_within_its_statements() throws Exception {
        var world = new RequestWorld(context);
        record(world);
        assertWithin(FROM_A_FILE, StatementLog.of(() -> record(world)));
    }

    @Test
    void the_recorded_end_of_a_repair_stays_within_its_statements() throws Exception {
        var world = new RequestWorld(context);
        var id = record(world);
        assertWithin(
                CLOSING_FROM_A_FILE,
                StatementLog.of(() -> world.company.in(() -> {
                    requests.closeAsRecorded(
                            world.company.system(), id, StandingClock.MONDAY_MORNING.plusSeconds(60), "file");
                    return true;
                })));
    }

    private RequestId record(RequestWorld world) {
        return world.company
                .in(() -> requests.intakeRecorded(
                        world.company.system(),
                        new RecordedIntake(
                                world.project,
                                RequestKind.REPAIR,
                                "leak",
                                ReportChannel.IMPORT,
                                "a leak",
                                null,
                                world.room,
                                Priority.P3,
                                null,
                                StandingClock.MONDAY_MORNING,
                                "file",
                                Ids.next().toString(),
                                RecordedIntake.RecordedPromise.Given.until(
                                        Target.RESTORE, StandingClock.MONDAY_MORNING.plusSeconds(3600)))))
                .id();
    }

    private static void assertWithin(int most, List<String> asked) {
        assertThat(asked).as(String.join("\n", asked)).isNotEmpty().hasSizeLessThanOrEqualTo(most);
    }
}
