package io.anju.deadlines;

import static io.anju.deadlines.ClockBook.at;
import static io.anju.deadlines.ClockBook.minutes;
import static io.anju.deadlines.ClockBook.openHours;
import static io.anju.deadlines.ClockBook.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ReckoningTests {

    @Test
    void an_elapsed_term_runs_day_and_night() {
        assertThat(started("16:50", minutes(30)).reckon().dueAt()).isEqualTo(at("17:20"));
    }

    @Test
    void a_term_in_service_hours_waits_for_the_next_morning() {
        assertThat(started("16:00", openHours(2)).reckon().dueAt()).isEqualTo(at("2026-11-05T10:00"));
    }

    @Test
    void three_working_days_end_with_the_third_day_after_the_report() {
        assertThat(started("10:00", new Term.WorkingDays(3)).reckon().dueAt()).isEqualTo(at("2026-11-09T17:00"));
    }

    @Test
    void working_days_step_over_the_national_holidays() {
        assertThat(started("2026-09-29T10:00", new Term.WorkingDays(3)).reckon().dueAt())
                .isEqualTo(at("2026-10-09T17:00"));
    }

    @Test
    void a_warning_comes_when_three_quarters_are_gone() {
        assertThat(started("10:00", minutes(60)).reckon().warnAt()).isEqualTo(at("10:45"));
    }

    @Test
    void a_stop_at_the_due_instant_is_in_time() {
        assertThat(started("10:00", minutes(30)).stopped("10:30").reckon().missedAt(at("12:00")))
                .isEmpty();
    }

    @Test
    void a_stop_a_microsecond_later_is_late_since_the_due_instant() {
        var late = started("10:00", minutes(30))
                .add(Fact.of(ClockEntry.Kind.STOPPED, at("10:30").plus(1, ChronoUnit.MICROS)));
        assertThat(late.reckon().missedAt(null)).contains(at("10:30"));
    }

    @Test
    void a_stop_in_time_stays_in_time_whatever_the_scanner_saw() {
        var kept = started("10:00", minutes(30)).stopped("10:20").reckon();
        assertThat(kept.missedAt(at("23:00"))).isEmpty();
        assertThat(kept.warnedAt(at("23:00"))).isEmpty();
    }

    @Test
    void a_stop_at_the_warning_prevents_it() {
        assertThat(started("10:00", minutes(60)).stopped("10:45").reckon().warnedAt(null))
                .isEmpty();
        assertThat(started("10:00", minutes(60)).stopped("10:46").reckon().warnedAt(null))
                .contains(at("10:45"));
    }

    @Test
    void a_promise_that_was_due_at_its_start_is_missed_at_once_and_never_warned_of() {
        var late = started("10:00", new Term.Until(at("09:00"))).reckon();
        assertThat(late.missedAt(at("10:00"))).contains(at("10:00"));
        assertThat(late.warnedAt(at("23:00"))).isEmpty();
        assertThat(late.nextAt(null)).isBefore(at("10:00"));
    }

    @Test
    void a_clock_is_not_missed_at_its_due_instant_but_after_it() {
        var running = started("10:00", minutes(30)).reckon();
        assertThat(running.missedAt(at("10:30"))).isEmpty();
        assertThat(running.missedAt(at("10:31"))).contains(at("10:30"));
    }

    @Test
    void a_paused_clock_does_not_run() {
        var paused = started("10:00", minutes(30)).paused("10:10").reckon();
        assertThat(paused.dueAt()).isNull();
        assertThat(paused.left()).isEqualTo(Duration.ofMinutes(20));
        assertThat(paused.nextAt(null)).isNull();
    }

    @Test
    void a_pause_moves_the_due_instant_by_its_length() {
        var resumed =
                started("10:00", minutes(30)).paused("10:10").resumed("11:00").reckon();
        assertThat(resumed.dueAt()).isEqualTo(at("11:20"));
        assertThat(resumed.pausedFor()).isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void a_pause_over_night_takes_nothing_from_service_hours() {
        assertThat(started("15:00", openHours(4))
                        .paused("18:00")
                        .resumed("2026-11-05T08:00")
                        .reckon()
                        .dueAt())
                .isEqualTo(at("2026-11-05T11:00"));
    }

    @Test
    void a_pause_gives_working_days_back_the_service_time_it_took() {
        assertThat(started("10:00", new Term.WorkingDays(1))
                        .paused("2026-11-05T09:00")
                        .resumed("2026-11-06T09:00")
                        .reckon()
                        .dueAt())
                .isEqualTo(at("2026-11-06T17:00"));
    }

    @Test
    void no_pause_moves_an_agreed_instant() {
        assertThat(started("10:00", new Term.Until(at("12:00")))
                        .paused("10:30")
                        .reckon()
                        .dueAt())
                .isEqualTo(at("12:00"));
    }

    @Test
    void a_pause_before_the_start_takes_nothing() {
        assertThat(started("10:00", minutes(30))
                        .paused("09:00")
                        .resumed("09:30")
                        .reckon()
                        .dueAt())
                .isEqualTo(at("10:30"));
    }

    @Test
    void a_pause_around_the_start_takes_what_lies_after_it() {
        var resumed =
                started("10:00", minutes(30)).paused("09:00").resumed("10:15").reckon();
        assertThat(resumed.dueAt()).isEqualTo(at("10:45"));
        assertThat(resumed.pausedFor()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_pause_after_the_due_instant_saves_nothing() {
        var late = started("10:00", minutes(30)).paused("10:31").reckon();
        assertThat(late.dueAt()).isEqualTo(at("10:30"));
        assertThat(late.missedAt(at("11:00"))).contains(at("10:30"));
    }

    @Test
    void a_pause_at_the_due_instant_still_saves_the_promise() {
        var saved = started("10:00", minutes(30)).paused("10:30").resumed("11:00");
        assertThat(saved.reckon().dueAt()).isEqualTo(at("11:00"));
        assertThat(saved.stopped("11:00").reckon().missedAt(null)).isEmpty();
    }

    @Test
    void a_pause_at_or_after_the_stop_changes_nothing() {
        var stopped = started("10:00", minutes(30))
                .stopped("10:20")
                .paused("10:20")
                .paused("10:25")
                .reckon();
        assertThat(stopped.dueAt()).isEqualTo(at("10:30"));
        assertThat(stopped.life().pause()).isNull();
    }

    @Test
    void a_second_pause_for_the_same_reason_changes_nothing() {
        var paused = started("10:00", minutes(30))
                .paused("10:10")
                .paused("10:20")
                .resumed("10:40")
                .reckon();
        assertThat(paused.dueAt()).isEqualTo(at("11:00"));
        assertThat(paused.pausedFor()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void a_pause_for_another_reason_takes_over() {
        var life = started("10:00", minutes(30))
                .paused("10:10")
                .paused("10:20", PauseReason.PARTS, WhoseTime.SUPPLIER)
                .resumed("10:40")
                .life();
        assertThat(life.holds()).extracting(Hold::from).containsExactly(at("10:10"), at("10:20"));
        assertThat(life.holds()).extracting(Hold::to).containsExactly(at("10:20"), at("10:40"));
    }

    @Test
    void a_stop_ends_the_pause_it_finds() {
        var stopped =
                started("10:00", minutes(30)).paused("10:10").stopped("13:00").reckon();
        assertThat(stopped.missedAt(null)).isEmpty();
        assertThat(stopped.pausedFor()).isEqualTo(Duration.ofMinutes(170));
    }

    @Test
    void what_happened_earlier_counts_although_it_was_entered_later() {
        var late =
                started("10:00", minutes(30)).stopped("10:50").paused("10:10").resumed("10:40");
        assertThat(late.reckon().dueAt()).isEqualTo(at("11:00"));
        assertThat(late.reckon().missedAt(null)).isEmpty();
    }

    @Test
    void the_earlier_of_two_stops_counts() {
        assertThat(started("10:00", minutes(30))
                        .stopped("10:40")
                        .stopped("10:20")
                        .reckon()
                        .missedAt(null))
                .isEmpty();
    }

    @Test
    void the_time_between_a_stop_and_a_reopening_does_not_count() {
        var reopened =
                started("10:00", minutes(30)).stopped("10:20").reopened("14:00").reckon();
        assertThat(reopened.dueAt()).isEqualTo(at("14:10"));
        assertThat(reopened.pausedFor()).isZero();
    }

    @Test
    void a_late_promise_stays_late_when_it_is_reopened() {
        var reopened =
                started("10:00", minutes(30)).stopped("10:40").reopened("14:00").reckon();
        assertThat(reopened.missedAt(at("14:00"))).contains(at("10:30"));
    }

    @Test
    void a_cancelled_clock_has_nothing_to_come() {
        var cancelled = started("10:00", minutes(30)).cancelled("10:20").reckon();
        assertThat(cancelled.nextAt(null)).isNull();
        assertThat(cancelled.missedAt(at("12:00"))).isEmpty();
    }

    @Test
    void a_new_promise_keeps_the_pauses() {
        assertThat(started("10:00", minutes(120))
                        .paused("10:10")
                        .resumed("10:30")
                        .moved("10:00", minutes(30))
                        .reckon()
                        .dueAt())
                .isEqualTo(at("10:50"));
    }

    @Test
    void a_longer_promise_withdraws_the_miss_of_a_shorter_one() {
        var moved = started("10:00", minutes(30)).moved("10:00", minutes(240)).reckon();
        assertThat(moved.missedAt(at("11:00"))).isEmpty();
        assertThat(moved.nextAt(at("11:00"))).isEqualTo(at("13:00"));
    }

    @Test
    void a_term_reads_the_text_it_writes() {
        for (var term : new Term[] {minutes(90), openHours(2), new Term.WorkingDays(3), new Term.Until(at("10:00"))}) {
            assertThat(Term.of(term.code())).isEqualTo(term);
        }
    }
}
