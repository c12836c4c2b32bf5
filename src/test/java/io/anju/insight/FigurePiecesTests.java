package io.anju.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.insight.FigurePieces.Folded;
import io.anju.insight.FigurePieces.Piece;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigurePiecesTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void whole_days_that_are_folded_are_not_counted_again() {
        var pieces = FigurePieces.of(start(MAY), start(MAY.plusDays(30)), new Folded(MAY.plusDays(28), List.of()));
        assertThat(pieces.first()).isEqualTo(MAY);
        assertThat(pieces.after()).isEqualTo(MAY.plusDays(28));
        assertThat(pieces.live()).containsExactly(new Piece(start(MAY.plusDays(28)), start(MAY.plusDays(30))));
    }

    @Test
    void a_changed_day_of_the_span_is_counted_now() {
        var changed = List.of(MAY.minusDays(1), MAY.plusDays(3), MAY.plusDays(20));
        var pieces = FigurePieces.of(start(MAY), start(MAY.plusDays(10)), new Folded(MAY.plusDays(90), changed));
        assertThat(pieces.live()).containsExactly(new Piece(start(MAY.plusDays(3)), start(MAY.plusDays(4))));
    }

    @Test
    void parts_of_days_are_counted_now_where_the_days_of_a_project_begin_elsewhen() {
        var from = start(MAY).plus(Duration.ofHours(1));
        var to = start(MAY.plusDays(5)).plus(Duration.ofHours(1));
        var pieces = FigurePieces.of(from, to, new Folded(MAY.plusDays(90), List.of()));
        assertThat(pieces.first()).isEqualTo(MAY.plusDays(1));
        assertThat(pieces.after()).isEqualTo(MAY.plusDays(5));
        assertThat(pieces.live())
                .containsExactly(new Piece(from, start(MAY.plusDays(1))), new Piece(start(MAY.plusDays(5)), to));
    }

    @Test
    void where_nothing_is_folded_all_is_counted_now_a_month_at_a_time() {
        var pieces = FigurePieces.of(start(MAY), start(MAY.plusDays(40)), new Folded(LocalDate.MIN, List.of()));
        assertThat(pieces.first()).isEqualTo(pieces.after());
        assertThat(pieces.live())
                .containsExactly(
                        new Piece(start(MAY), start(MAY.plusDays(31))),
                        new Piece(start(MAY.plusDays(31)), start(MAY.plusDays(40))));
    }

    private static Instant start(LocalDate day) {
        return FigurePieces.start(day);
    }
}
