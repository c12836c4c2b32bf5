package io.anju.deadlines;

import static io.anju.deadlines.ClockBook.at;
import static io.anju.deadlines.ClockBook.minutes;
import static io.anju.deadlines.ClockBook.openHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.database.CompanyScope;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AnjuTest
class DeadlinesTests {

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final CompanyId company = CompanyId.next();
    private final ProjectId project = ProjectId.next();
    private final SubjectRef subject = new SubjectRef("request", Ids.next());

    @Test
    void all_clocks_of_a_subject_start_together() {
        start(
                clock(Target.ACCEPT, minutes(15)),
                clock(Target.ARRIVE, minutes(120)),
                clock(Target.RESTORE, openHours(3)));
        assertThat(clocks())
                .extracting(ClockView::target)
                .containsExactly(Target.ACCEPT, Target.ARRIVE, Target.RESTORE);
        assertThat(clocks()).extracting(ClockView::dueAt).containsExactly(at("10:15"), at("12:00"), at("13:00"));
    }

    @Test
    void starting_a_clock_twice_changes_nothing() {
        start(clock(Target.ACCEPT, minutes(15)));
        start(clock(Target.ACCEPT, minutes(99)), clock(Target.ARRIVE, minutes(30)));
        assertThat(clocks()).extracting(ClockView::dueAt).containsExactly(at("10:15"), at("10:30"));
        assertThat(history()).containsExactly("STARTED", "STARTED");
    }

    @Test
    void a_clock_stopped_in_time_is_kept() {
        start(clock(Target.ACCEPT, minutes(15)));
        stop(Target.ACCEPT, "10:15");
        assertThat(only().state()).isEqualTo(ClockState.KEPT);
        assertThat(only().warnedAt()).isEqualTo(at("10:11:15"));
    }

    @Test
    void a_clock_stopped_too_late_is_late_before_any_scan() {
        start(clock(Target.ACCEPT, minutes(15)));
        stop(Target.ACCEPT, "10:16");
        assertThat(only().state()).isEqualTo(ClockState.KEPT_LATE);
        assertThat(only().missedAt()).isEqualTo(at("10:15"));
    }

    @Test
    void stopping_and_pausing_again_leaves_no_trace() {
        start(clock(Target.ACCEPT, minutes(15)), clock(Target.RESTORE, minutes(60)));
        stop(Target.ACCEPT, "10:05");
        stop(Target.ACCEPT, "10:06");
        pause("10:10");
        pause("10:10");
        pause("10:12");
        assertThat(history()).containsExactly("STARTED", "STARTED", "STOPPED", "PAUSED");
    }

    @Test
    void a_stop_on_the_device_before_the_scan_withdraws_the_miss() {
        start(clock(Target.ARRIVE, minutes(30)));
        scan("10:40");
        assertThat(only().state()).isEqualTo(ClockState.MISSED);
        stop(Target.ARRIVE, "10:20");
        assertThat(only().state()).isEqualTo(ClockState.KEPT);
        assertThat(only().warnedAt()).isNull();
    }

    @Test
    void a_late_entered_pause_withdraws_the_miss_until_the_scanner_finds_it_again() {
        start(clock(Target.ARRIVE, minutes(30)));
        scan("10:40");
        pause("10:20");
        in(() -> deadlines.resume(subject, at("10:35")));
        assertThat(only().state()).isEqualTo(ClockState.WARNED);
        assertThat(only().dueAt()).isEqualTo(at("10:45"));
        scan("10:46");
        assertThat(only().missedAt()).isEqualTo(at("10:45"));
    }

    @Test
    void a_pause_holds_the_due_instant_and_tells_what_is_left() {
        start(clock(Target.ARRIVE, minutes(30)));
        pause("10:10");
        assertThat(only().state()).isEqualTo(ClockState.PAUSED);
        assertThat(only().dueAt()).isNull();
        assertThat(only().remainingSeconds()).isEqualTo(1200);
        assertThat(only().pauseReason()).isEqualTo(PauseReason.PARTS);
        assertThat(scan("23:00")).isZero();
    }

    @Test
    void a_new_promise_keeps_the_pauses_and_withdraws_the_miss() {
        start(clock(Target.ARRIVE, minutes(30)));
        pause("10:10");
        in(() -> deadlines.resume(subject, at("10:20")));
        scan("11:00");
        in(() -> deadlines.move(subject, Target.ARRIVE, minutes(120), at("10:00"), "not so bad"));
        assertThat(only().state()).isEqualTo(ClockState.RUNNING);
        assertThat(only().dueAt()).isEqualTo(at("12:10"));
    }

    @Test
    void published_terms_also_say_when_to_warn_and_an_appointment_leaves_it() {
        start(clock(Target.ARRIVE, minutes(30)));
        var published = new TargetTerm(Target.ARRIVE, minutes(60), 50);
        in(() -> deadlines.move(subject, published, minutes(60), at("10:00"), "worse"));
        assertThat(only().warnAt()).isEqualTo(at("10:30"));
        in(() -> deadlines.move(subject, Target.ARRIVE, minutes(100), at("10:00"), "appointment"));
        assertThat(only().warnAt()).isEqualTo(at("10:50"));
    }

    @Test
    void a_reopened_clock_runs_on_with_what_was_left() {
        start(clock(Target.RESTORE, minutes(60)));
        stop(Target.RESTORE, "10:30");
        in(() -> deadlines.reopen(subject, Target.RESTORE, at("15:00")));
        assertThat(only().state()).isEqualTo(ClockState.RUNNING);
        assertThat(only().dueAt()).isEqualTo(at("15:30"));
    }

    @Test
    void a_late_clock_stays_late_when_it_is_reopened() {
        start(clock(Target.RESTORE, minutes(60)));
        stop(Target.RESTORE, "11:30");
        in(() -> deadlines.reopen(subject, Target.RESTORE, at("15:00")));
        assertThat(only().state()).isEqualTo(ClockState.MISSED);
        stop(Target.RESTORE, "16:00");
        assertThat(only().state()).isEqualTo(ClockState.KEPT_LATE);
    }

    @Test
    void cancelling_ends_what_runs_and_leaves_what_was_kept() {
        start(clock(Target.ACCEPT, minutes(15)), clock(Target.RESTORE, minutes(60)));
        stop(Target.ACCEPT, "10:05");
        in(() -> deadlines.cancel(subject, at("10:20"), "withdrawn"));
        assertThat(clocks()).extracting(ClockView::state).containsExactly(ClockState.KEPT, ClockState.CANCELLED);
        assertThat(scan("23:00")).isZero();
    }

    @Test
    void a_promise_before_its_opening_is_missed_at_the_opening() {
        start(clock(Target.HANDLE, new Term.Until(at("09:00"))));
        assertThat(in(deadlines::nextDue)).contains(at("10:00"));
        assertThat(scan("10:00")).isEqualTo(1);
        assertThat(only().missedAt()).isEqualTo(at("10:00"));
        assertThat(only().warnedAt()).isNull();
        assertThat(scan("23:00")).isZero();
    }

    @Test
    void a_clock_whose_start_lies_ahead_has_not_started() {
        var later = Instant.parse("2100-01-04T01:00:00Z");
        start(new StartClock(subject, Target.ACCEPT, minutes(15), later, project, 75, Responsible.NOBODY));
        assertThat(only().state()).isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void another_company_neither_sees_nor_stops_a_clock() {
        start(clock(Target.ACCEPT, minutes(15)));
        var other = CompanyId.next();
        CompanyScope.run(other, () -> deadlines.stop(subject, Target.ACCEPT, at("10:01")));
        CompanyScope.run(other, () -> deadlines.cancel(subject, at("10:01"), "not yours"));
        assertThat(CompanyScope.<List<ClockView>, RuntimeException>in(other, () -> deadlines.of(subject)))
                .isEmpty();
        assertThat(CompanyScope.<Integer, RuntimeException>in(other, () -> deadlines.scan(at("23:00"))))
                .isZero();
        assertThat(only().state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void the_published_view_says_the_same_as_the_face() {
        start(clock(Target.ACCEPT, minutes(15)), clock(Target.ARRIVE, minutes(30)), clock(Target.RESTORE, minutes(60)));
        stop(Target.ACCEPT, "10:16");
        in(() -> deadlines.pause(
                subject,
                Set.of(Target.RESTORE),
                new Pause(PauseReason.ACCESS, WhoseTime.CUSTOMER, null, null),
                at("10:20")));
        scan("10:25");
        var states = in(() -> transaction.execute(
                status -> jdbc.sql("select state from deadlines.v_clock where subject_id = ? order by id")
                        .param(subject.id())
                        .query(String.class)
                        .list()));
        assertThat(states)
                .isEqualTo(clocks().stream().map(view -> view.state().name()).toList());
        assertThat(states).containsExactly("KEPT_LATE", "WARNED", "PAUSED");
    }

    @Test
    void clocks_answer_to_whom_their_subject_says() {
        start(clock(Target.ACCEPT, minutes(15)));
        var team = new Responsible(null, UUID.randomUUID());
        in(() -> deadlines.answerFor(subject, team));
        assertThat(only().responsible()).isEqualTo(team);
        in(() -> deadlines.answerFor(subject, Responsible.NOBODY));
        assertThat(only().responsible()).isEqualTo(Responsible.NOBODY);
    }

    @Test
    void the_stored_clock_is_what_its_history_amounts_to() {
        start(clock(Target.RESTORE, openHours(4)));
        pause("11:00");
        in(() -> deadlines.resume(subject, at("14:00")));
        var told = in(() -> deadlines.explain(subject, List.of(), at("2026-11-05T00:00")))
                .getFirst();
        assertThat(told.segments())
                .extracting(ClockSegment::to)
                .containsExactly(at("11:00"), at("14:00"), at("17:00"), at("2026-11-05T00:00"));
        assertThat(only().dueAt()).isEqualTo(at("17:00"));
        assertThat(only().pausedSeconds()).isEqualTo(3 * 3600);
    }

    @Test
    void a_story_counts_what_was_used_and_says_who_let_it_wait_and_who_moved_it() {
        start(clock(Target.ARRIVE, minutes(30)));
        pause("10:10");
        in(() -> deadlines.resume(subject, at("10:20")));
        in(() -> deadlines.move(subject, Target.ARRIVE, minutes(60), at("10:00"), "not so bad"));
        stop(Target.ARRIVE, "10:55");
        var told = in(() -> deadlines.explain(subject, List.of(), at("23:00"))).getFirst();
        assertThat(told.promised()).isEqualTo(new Promised(Promised.Kind.ELAPSED, 60L, null));
        assertThat(told.countedSeconds()).isEqualTo(45 * 60);
        assertThat(told.usedPercent()).isEqualTo(75);
        assertThat(told.turns()).extracting(turn -> turn.kind().name()).containsExactly("STARTED", "MOVED", "STOPPED");
        assertThat(told.turns().get(1).note()).isEqualTo("not so bad");
        assertThat(told.segments().get(1).by()).isEqualTo("刘勇");
    }

    @Test
    void a_promise_that_was_late_from_its_start_has_no_share() {
        start(clock(Target.HANDLE, new Term.Until(at("09:00"))));
        var told = in(() -> deadlines.explain(subject, List.of(), at("11:00"))).getFirst();
        assertThat(told.allowedSeconds()).isEqualTo(-3600);
        assertThat(told.usedPercent()).isNull();
    }

    private StartClock clock(Target target, Term term) {
        return new StartClock(subject, target, term, at("10:00"), project, 75, Responsible.NOBODY);
    }

    private void start(StartClock... clocks) {
        in(() -> deadlines.start(Actor.system(company, "test"), List.of(clocks)));
    }

    private void stop(Target target, String time) {
        in(() -> deadlines.stop(subject, target, at(time)));
    }

    private void pause(String time) {
        in(() -> deadlines.pause(
                subject,
                EnumSet.allOf(Target.class),
                new Pause(PauseReason.PARTS, WhoseTime.SUPPLIER, "valve", "刘勇"),
                at(time)));
    }

    private int scan(String time) {
        return in(() -> deadlines.scan(at(time)));
    }

    private List<ClockView> clocks() {
        return in(() -> deadlines.of(subject));
    }

    private ClockView only() {
        return Stream.of(clocks())
                .filter(views -> views.size() == 1)
                .findFirst()
                .orElseThrow()
                .getFirst();
    }

    private List<String> history() {
        return in(() -> transaction.execute(status -> jdbc.sql("select kind from deadlines.clock_entry order by id")
                .query(String.class)
                .list()));
    }

    private void in(Runnable work) {
        CompanyScope.run(company, work);
    }

    private <T> T in(CompanyScope.Work<T, RuntimeException> work) {
        return CompanyScope.in(company, work);
    }
}
