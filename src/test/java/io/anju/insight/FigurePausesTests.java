package io.anju.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.deadlines.WhoseTime;
import io.anju.insight.FigureView.FigurePause;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigurePausesTests {

    @Test
    void a_pause_that_goes_on_lasts_until_now() {
        var now = Instant.parse("2026-11-23T04:00:00Z");
        var began = BigDecimal.valueOf(
                now.minusSeconds(90).getEpochSecond() + now.minusSeconds(30).getEpochSecond());
        var folded = new FigurePauses(FigureKey.ON_TIME_ARRIVE, WhoseTime.SUPPLIER, BigDecimal.TEN, 2, began);
        var live = new FigurePauses(
                FigureKey.ON_TIME_ARRIVE, WhoseTime.SUPPLIER, new BigDecimal("0.6"), 0, BigDecimal.ZERO);
        assertThat(FigurePauses.byKey(List.of(folded, live), now).get(FigureKey.ON_TIME_ARRIVE))
                .containsExactly(new FigurePause(WhoseTime.SUPPLIER, 131));
    }
}
