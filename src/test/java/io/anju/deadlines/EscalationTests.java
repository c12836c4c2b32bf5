package io.anju.deadlines;

import static io.anju.deadlines.ClockBook.at;
import static io.anju.deadlines.ClockBook.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.calendar.ServiceCalendar;
import io.anju.database.CompanyScope;
import io.anju.deadlines.EscalationDue.DueEscalation;
import io.anju.deadlines.EscalationDue.ReachedLevel;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Arrival within an hour from 10:00 on, priority P2: told at 75 % and 100 %, ten minutes later if nobody answers, at 150 %. */
@AnjuTest
@RecordApplicationEvents
@Import(StandingClock.Time.class)
class EscalationTests {

    @Autowired
    Deadlines deadlines;

    @Autowired
    Escalations escalations;

    @Autowired
    Ladders ladders;

    @Autowired
    DeadlineJob job;

    @Autowired
    StandingClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private final CompanyId company = CompanyId.next();
    private final Actor actor = Actor.system(company, "test");
    private final ProjectId project = ProjectId.next();
    private final SubjectRef subject = new SubjectRef("request", Ids.next());

    @Test
    void each_level_is_told_once_at_its_own_time() {
        start();
        scan("10:46");
        assertThat(told()).containsExactly("1 10:45");
        scan("10:59");
        scan("11:01");
        scan("11:12");
        scan("11:31");
        scan("23:00");
        assertThat(told()).containsExactly("1 10:45", "2 11:00", "3 11:10", "4 11:30");
    }

    @Test
    void after_a_downtime_everything_passed_is_one_piece_of_news() {
        start();
        scan("11:20");
        assertThat(news())
                .singleElement()
                .satisfies(due -> assertThat(due.levels())
                        .extracting(ReachedLevel::at)
                        .containsExactly(at("10:45"), at("11:00"), at("11:10")));
    }

    @Test
    void an_answer_spares_the_level_that_waits_for_one_and_no_other() {
        start();
        scan("11:01");
        answer("已到楼下", "11:05");
        scan("11:29");
        assertThat(told()).containsExactly("1 10:45", "2 11:00");
        assertThat(view().reached())
                .allSatisfy(level -> assertThat(level.words()).isEqualTo("已到楼下"));
    }

    @Test
    void what_is_done_climbs_no_further() {
        start();
        scan("10:46");
        in(() -> deadlines.stop(subject, Target.ARRIVE, at("10:58")));
        scan("12:00");
        assertThat(told()).containsExactly("1 10:45");
    }

    @Test
    void while_a_pause_holds_the_clock_nothing_is_told_and_afterwards_the_ladder_goes_on() {
        start();
        scan("10:46");
        in(() -> deadlines.pause(
                subject,
                EnumSet.of(Target.ARRIVE),
                new Pause(PauseReason.CUSTOMER, WhoseTime.CUSTOMER, null, null),
                at("10:50")));
        scan("12:00");
        assertThat(told()).containsExactly("1 10:45");
        in(() -> deadlines.resume(subject, at("12:00")));
        scan("12:09");
        assertThat(told()).hasSize(1);
        scan("12:11");
        assertThat(told()).containsExactly("1 10:45", "2 12:10");
    }

    @Test
    void another_promise_climbs_anew() {
        start();
        scan("10:46");
        in(() -> deadlines.move(subject, Target.ARRIVE, minutes(120), at("10:00"), "P3"));
        scan("11:31");
        assertThat(told()).containsExactly("1 10:45", "1 11:30");
    }

    @Test
    void a_clock_without_a_name_is_never_escalated() {
        in(() -> deadlines.start(actor, List.of(clock(null))));
        scan("12:00");
        assertThat(news()).isEmpty();
    }

    @Test
    void another_ladder_holds_at_once_and_the_project_s_goes_first() {
        start();
        set(null, new LadderStep(LadderStep.Trigger.AFTER_DUE, 5, List.of(EscalationRole.QUALITY)));
        set(project, new LadderStep(LadderStep.Trigger.BEFORE_DUE, 5, List.of(EscalationRole.ASSIGNEE)));
        scan("10:56");
        assertThat(told()).containsExactly("1 10:55");
        scan("12:00");
        assertThat(told()).hasSize(1);
    }

    @Test
    void the_screen_knows_who_is_next_before_anything_was_told() {
        start();
        assertThat(view().ahead()).singleElement().satisfies(next -> {
            assertThat(next.at()).isEqualTo(at("10:45"));
            assertThat(next.roles()).containsExactly(EscalationRole.ASSIGNEE, EscalationRole.TEAM_LEAD);
        });
    }

    @Test
    void the_job_climbs_ladders_of_companies_with_nothing_else_due() {
        start();
        scan("11:01");
        job.run(at("11:11"));
        assertThat(told()).contains("3 11:10");
    }

    @Test
    void a_ladder_never_changes_its_clock() {
        start();
        scan("12:00");
        var after = in(() -> deadlines.of(subject)).getFirst();
        assertThat(after.state()).isEqualTo(ClockState.MISSED);
        assertThat(after.stoppedAt()).isNull();
    }

    @Test
    void looking_costs_by_what_is_late_and_not_by_what_runs() {
        start();
        scan("10:46");
        var looks = in(() -> jdbc.sql("select count(*) from deadlines.ladder_look")
                .query(Integer.class)
                .single());
        in(() -> deadlines.start(actor, List.of(clock(escalating()), clock(escalating()))));
        assertThat(in(() -> jdbc.sql("select count(*) from deadlines.ladder_look")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(looks);
    }

    private void start() {
        clock.set(at("10:00"));
        in(() -> deadlines.start(
                actor,
                List.of(new StartClock(
                        subject,
                        Target.ARRIVE,
                        minutes(60),
                        at("10:00"),
                        project,
                        75,
                        Responsible.NOBODY,
                        null,
                        escalating()))));
    }

    private StartClock clock(@Nullable Escalating escalating) {
        return new StartClock(
                new SubjectRef("request", Ids.next()),
                Target.ARRIVE,
                minutes(60),
                at("10:00"),
                project,
                75,
                Responsible.NOBODY,
                null,
                escalating);
    }

    private static Escalating escalating() {
        return new Escalating(Priority.P2, "WX-1", null);
    }

    private void set(@Nullable ProjectId of, LadderStep step) {
        in(() -> ladders.set(actor, of, Priority.P2, 0, List.of(step)));
    }

    private void answer(String words, String time) {
        in(() -> escalations.answer(actor, subject, words, at(time)));
    }

    private Escalations.EscalationView view() {
        return in(() -> escalations.of(subject));
    }

    private void scan(String time) {
        in(() -> deadlines.scan(at(time)));
    }

    private List<String> told() {
        return news().stream()
                .flatMap(due -> due.levels().stream())
                .map(level -> level.number() + " " + wall(level.at()))
                .toList();
    }

    private List<DueEscalation> news() {
        return events.stream(EscalationDue.class)
                .filter(event -> event.company().equals(company))
                .flatMap(event -> event.clocks().stream())
                .toList();
    }

    private static String wall(Instant instant) {
        return instant.atZone(ServiceCalendar.CHINA).toLocalTime().toString();
    }

    private void in(Runnable work) {
        CompanyScope.run(company, work::run);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(CompanyScope.<T, RuntimeException>in(company, work::get));
    }
}
