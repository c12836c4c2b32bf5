package io.anju.deadlines;

import static io.anju.deadlines.ClockBook.at;
import static io.anju.deadlines.ClockBook.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.database.CompanyScope;
import io.anju.deadlines.DeadlineEvent.DeadlinesMissed;
import io.anju.deadlines.DeadlineEvent.DeadlinesWarned;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AnjuTest
@RecordApplicationEvents
class DeadlineScanTests {

    private static final int CLOCKS = 1_000;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineJob job;

    @Autowired
    ApplicationEvents events;

    private final CompanyId company = CompanyId.next();
    private final ProjectId project = ProjectId.next();

    @Test
    void a_thousand_due_clocks_are_marked_once_and_told_in_batches() {
        startThousand();
        assertThat(scan("11:00")).isEqualTo(CLOCKS);
        assertThat(scan("11:00")).isZero();
        var missed = events.stream(DeadlinesMissed.class).toList();
        assertThat(missed)
                .hasSize(5)
                .allSatisfy(news -> assertThat(news.clocks()).hasSize(200));
        assertThat(missed.stream().flatMap(news -> news.clocks().stream()).map(DueClock::subject))
                .doesNotHaveDuplicates()
                .hasSize(CLOCKS);
    }

    @Test
    void after_a_downtime_every_mark_carries_its_own_instant() {
        start(30, 60);
        assertThat(scan("23:00")).isEqualTo(2);
        var missed = events.stream(DeadlinesMissed.class).toList();
        assertThat(missed).singleElement().satisfies(news -> {
            assertThat(news.occurredAt()).isEqualTo(at("23:00"));
            assertThat(news.clocks()).extracting(DueClock::at).containsExactly(at("10:30"), at("11:00"));
        });
        assertThat(events.stream(DeadlinesWarned.class)).isEmpty();
    }

    @Test
    void a_warning_comes_first_and_the_miss_later() {
        start(60);
        assertThat(next()).isEqualTo(at("10:45").plusNanos(1_000));
        assertThat(scan("10:45")).isZero();
        assertThat(scan("10:46")).isEqualTo(1);
        assertThat(next()).isEqualTo(at("11:00").plusNanos(1_000));
        assertThat(scan("11:00")).isZero();
        assertThat(scan("11:01")).isEqualTo(1);
        assertThat(events.stream(DeadlinesWarned.class).flatMap(news -> news.clocks().stream()))
                .extracting(DueClock::at)
                .containsExactly(at("10:45"));
        assertThat(events.stream(DeadlinesMissed.class).flatMap(news -> news.clocks().stream()))
                .extracting(DueClock::at)
                .containsExactly(at("11:00"));
    }

    @Test
    void a_scan_marks_the_clocks_of_its_own_company_only() {
        start(30);
        var other = CompanyId.next();
        CompanyScope.run(other, () -> deadlines.start(Actor.system(other, "test"), List.of(clock(30))));
        assertThat(scan("12:00")).isEqualTo(1);
        assertThat(CompanyScope.<Integer, RuntimeException>in(other, () -> deadlines.scan(at("12:00"))))
                .isEqualTo(1);
    }

    @Test
    void the_job_finds_every_company_that_has_something_due() {
        start(30, 60);
        var other = CompanyId.next();
        CompanyScope.run(other, () -> deadlines.start(Actor.system(other, "test"), List.of(clock(30))));
        assertThat(job.run(at("12:00"))).isGreaterThanOrEqualTo(3);
        assertThat(events.stream(DeadlinesMissed.class).map(DeadlinesMissed::company))
                .contains(company, other);
        assertThat(job.run(at("12:00"))).isZero();
    }

    private void startThousand() {
        var clocks = IntStream.range(0, CLOCKS).mapToObj(each -> clock(30)).toList();
        CompanyScope.run(company, () -> deadlines.start(Actor.system(company, "test"), clocks));
    }

    private void start(int... minutes) {
        var clocks = IntStream.of(minutes).mapToObj(this::clock).toList();
        CompanyScope.run(company, () -> deadlines.start(Actor.system(company, "test"), clocks));
    }

    private StartClock clock(int minutes) {
        var subject = new SubjectRef("request", Ids.next());
        return new StartClock(subject, Target.RESTORE, minutes(minutes), at("10:00"), project, 75, Responsible.NOBODY);
    }

    private int scan(String time) {
        return CompanyScope.<Integer, RuntimeException>in(company, () -> deadlines.scan(at(time)));
    }

    private Instant next() {
        return CompanyScope.<Instant, RuntimeException>in(
                company, () -> deadlines.nextDue().orElseThrow());
    }
}
