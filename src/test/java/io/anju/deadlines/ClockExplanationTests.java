package io.anju.deadlines;

import static io.anju.deadlines.ClockBook.at;
import static io.anju.deadlines.ClockBook.minutes;
import static io.anju.deadlines.ClockBook.openHours;
import static io.anju.deadlines.ClockBook.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.anju.calendar.ServiceCalendar;
import io.anju.deadlines.ClockSegment.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockExplanationTests {

    @Test
    void every_minute_is_told_with_whose_time_it_was() {
        var told = explain(started("16:00", openHours(4))
                .paused("16:30", PauseReason.PARTS, WhoseTime.SUPPLIER)
                .resumed("16:45")
                .stopped("2026-11-05T09:30"));
        assertThat(told)
                .extracting(ClockSegment::from, ClockSegment::to, ClockSegment::kind, ClockSegment::whose)
                .containsExactly(
                        tuple(at("16:00"), at("16:30"), Kind.RUNNING, null),
                        tuple(at("16:30"), at("16:45"), Kind.PAUSED, WhoseTime.SUPPLIER),
                        tuple(at("16:45"), at("17:00"), Kind.RUNNING, null),
                        tuple(at("17:00"), at("2026-11-05T09:00"), Kind.CLOSED_HOURS, null),
                        tuple(at("2026-11-05T09:00"), at("2026-11-05T09:30"), Kind.RUNNING, null));
    }

    @Test
    void the_time_between_a_stop_and_a_reopening_is_told_apart_from_pauses() {
        assertThat(explain(started("10:00", minutes(30)).stopped("10:20").reopened("11:00")))
                .extracting(ClockSegment::from, ClockSegment::kind)
                .containsExactly(
                        tuple(at("10:00"), Kind.RUNNING),
                        tuple(at("10:20"), Kind.STOPPED),
                        tuple(at("11:00"), Kind.RUNNING));
    }

    @Test
    void a_clock_that_has_not_started_has_nothing_to_explain() {
        assertThat(explain(started("2026-12-04T10:00", minutes(30)))).isEmpty();
    }

    @Test
    void every_minute_belongs_to_whoever_had_to_act_or_was_waited_for() {
        var hands = new Hands(List.of(
                new Hand(at("16:10"), Party.DISPATCHER),
                new Hand(at("16:40"), Party.TECHNICIAN),
                new Hand(at("17:30"), Party.DESK)));
        var told = hands.divide(explain(started("16:00", openHours(4))
                .paused("16:20", PauseReason.PARTS, WhoseTime.US)
                .resumed("16:45")
                .paused("16:50", PauseReason.WEATHER, WhoseTime.NOBODY)
                .stopped("2026-11-05T09:30")));
        assertThat(told)
                .extracting(ClockSegment::from, ClockSegment::kind, ClockSegment::party)
                .containsExactly(
                        tuple(at("16:00"), Kind.RUNNING, Party.DESK),
                        tuple(at("16:10"), Kind.RUNNING, Party.DISPATCHER),
                        tuple(at("16:20"), Kind.PAUSED, Party.DISPATCHER),
                        tuple(at("16:40"), Kind.PAUSED, Party.TECHNICIAN),
                        tuple(at("16:45"), Kind.RUNNING, Party.TECHNICIAN),
                        tuple(at("16:50"), Kind.PAUSED, Party.NOBODY));
        assertThat(Hands.sums(told))
                .containsExactly(
                        new PartyTime(Party.DESK, 600),
                        new PartyTime(Party.DISPATCHER, 1_800),
                        new PartyTime(Party.TECHNICIAN, 600),
                        new PartyTime(Party.NOBODY, 60_000));
    }

    private static List<ClockSegment> explain(ClockBook book) {
        return ClockExplanation.of(
                book.life(), at("2026-11-06T00:00"), () -> ServiceCalendar.standard(ServiceCalendar.CHINA));
    }
}
