package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** How much one report asks of the database: the desk's busiest minute is made of these. */
@AnjuTest
@Import({DeskClock.Time.class, StatementLog.Listening.class})
class IntakeCostTests {

    private static final int MOST = 48;

    @Autowired
    ApplicationContext context;

    @Test
    void a_repair_with_its_clocks_work_order_and_offer_stays_within_its_statements() throws Exception {
        var world = new RequestWorld(context);
        world.technician("周师傅", "PLUMBING_ELECTRIC");
        var there = "\"place\": \"" + world.room.value() + "\"";
        world.report(RequestKind.REPAIR, "leak", there);
        List<String> asked = StatementLog.of(() -> world.report(RequestKind.REPAIR, "leak", there));
        assertThat(asked).as(String.join("\n", asked)).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }
}
