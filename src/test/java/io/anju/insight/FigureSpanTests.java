package io.anju.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FigureSpanTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-23T00:30:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_day_is_compared_with_the_day_before_and_the_same_weekday_of_the_week_before() {
        var spans = FigureSpan.of(MONDAY, MONDAY, SHANGHAI, NOW);
        assertThat(spans)
                .extracting(FigureSpan::kind)
                .containsExactly(FigureSpan.Kind.ASKED, FigureSpan.Kind.DAY_BEFORE, FigureSpan.Kind.WEEK_BEFORE);
        assertThat(spans.getFirst().from()).isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
        assertThat(spans.getFirst().to()).isEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(spans.get(1).to()).isEqualTo(spans.getFirst().from());
        assertThat(spans.get(2).from()).isEqualTo(spans.getFirst().from().minus(Duration.ofDays(7)));
    }

    @Test
    void a_month_is_compared_with_as_many_days_before_it_and_with_thirty() {
        var spans = FigureSpan.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), SHANGHAI, NOW);
        assertThat(spans.get(1).kind()).isEqualTo(FigureSpan.Kind.SPAN_BEFORE);
        assertThat(spans.get(1).from()).isEqualTo(Instant.parse("2026-08-30T16:00:00Z"));
        assertThat(spans.get(2).kind()).isEqualTo(FigureSpan.Kind.THIRTY_DAYS_BEFORE);
        assertThat(spans.get(2).from()).isEqualTo(Instant.parse("2026-08-31T16:00:00Z"));
    }

    @Test
    void what_is_open_is_compared_with_this_hour_of_yesterday_and_of_a_week_ago() {
        var spans = FigureSpan.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), SHANGHAI, NOW);
        assertThat(spans)
                .extracting(FigureSpan::at)
                .containsExactly(NOW, NOW.minus(Duration.ofDays(1)), NOW.minus(Duration.ofDays(7)));
        assertThat(spans.get(1).kindFor(FigureKey.OPEN_ACCEPT)).isEqualTo(FigureSpan.Kind.DAY_BEFORE);
        assertThat(spans.get(2).kindFor(FigureKey.OPEN_ACCEPT)).isEqualTo(FigureSpan.Kind.WEEK_BEFORE);
    }

    @Test
    void a_day_on_which_clocks_change_has_its_own_length() {
        var berlin = ZoneId.of("Europe/Berlin");
        var day = LocalDate.of(2026, 10, 25);
        var span = FigureSpan.of(day, day, berlin, NOW).getFirst();
        assertThat(Duration.between(span.from(), span.to())).isEqualTo(Duration.ofHours(25));
    }
}
