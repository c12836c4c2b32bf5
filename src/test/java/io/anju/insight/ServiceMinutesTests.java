package io.anju.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Hand;
import io.anju.deadlines.Party;
import io.anju.deadlines.PartyTime;
import io.anju.deadlines.Target;
import io.anju.deadlines.Term;
import io.anju.deadlines.WhoseTime;
import io.anju.http.ListQuery;
import io.anju.insight.FigureRecordQueries.Outcome;
import io.anju.insight.FigureRecordQueries.Wanted;
import io.anju.insight.Figures.Question;
import io.anju.kernel.SubjectRef;
import io.anju.requests.RequestId;
import io.anju.workorders.WorkOrders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Whose minutes the promises of a span took: the sum of what is told of each of them (S-01, M4). */
@AnjuTest
@Import(StandingClock.Time.class)
class ServiceMinutesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ServiceMinutes minutes;

    @Autowired
    Figures figures;

    @Autowired
    DayFoldRun run;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    private FigureWorld world;
    private Instant then;

    @BeforeEach
    void a_company_with_a_past(@Autowired StandingClock standing) {
        standing.set(StandingClock.MONDAY_MORNING.plus(Duration.ofHours(10)));
        world = new FigureWorld(context);
        then = world.noon.minus(Duration.ofDays(5));
    }

    @Test
    void minutes_belong_to_whoever_had_the_work_in_hand_and_pauses_to_whom_it_waited_for() {
        late(then);
        assertThat(page())
                .extracting(each -> each.key(), each -> each.met(), each -> each.count(), each -> each.minutes())
                .containsExactly(tuple(
                        FigureKey.ON_TIME_ARRIVE,
                        false,
                        1L,
                        List.of(
                                new PartyTime(Party.DISPATCHER, 900),
                                new PartyTime(Party.TECHNICIAN, 2400),
                                new PartyTime(Party.PARTS, 300))));
    }

    @Test
    void sums_are_those_of_what_each_promise_tells() {
        var requests = List.of(late(then), kept(then), late(then.minusSeconds(90)), kept(then.minusSeconds(7200)));
        var told = requests.stream()
                .flatMap(request -> world.company.in(() -> context
                        .getBean(Deadlines.class)
                        .explain(SubjectRef.of("request", request), hands(request), clock.instant())
                        .stream()))
                .filter(story -> story.clock().target() == Target.ARRIVE)
                .flatMap(story -> story.minutes().stream())
                .mapToLong(PartyTime::seconds)
                .sum();
        assertThat(page().stream()
                        .flatMap(each -> each.minutes().stream())
                        .mapToLong(PartyTime::seconds)
                        .sum())
                .isEqualTo(told)
                .isPositive();
    }

    @Test
    void missed_promises_stand_apart_from_kept_ones_and_those_that_run_are_left_out() {
        late(then);
        kept(then);
        kept(then);
        world.promised(world.project, Target.ARRIVE, then.minusSeconds(3600), then);
        assertThat(page())
                .extracting(each -> each.met(), each -> each.count())
                .containsExactly(tuple(false, 1L), tuple(true, 2L));
    }

    @Test
    void days_that_are_kept_say_the_same_also_after_a_step_that_is_entered_late() {
        var request = late(then);
        kept(then.minus(Duration.ofDays(40)));
        var counted = page();
        fold();
        assertThat(page()).isEqualTo(counted).hasSize(2);
        world.step(request, "GIVE_BACK", then.minusSeconds(300));
        var changed = page();
        assertThat(changed.getFirst().minutes())
                .contains(new PartyTime(Party.DISPATCHER, 1500), new PartyTime(Party.TECHNICIAN, 1800));
        fold();
        assertThat(page()).isEqualTo(changed);
    }

    @Test
    void the_records_behind_them_tell_their_own() {
        late(then);
        var record = world.company.in(() -> figures.records(
                        world.manager,
                        FigureKey.ON_TIME_ARRIVE,
                        question(),
                        Wanted.of(Outcome.MISSED),
                        ListQuery.first())
                .items()
                .getFirst());
        assertThat(record.minutes()).isEqualTo(page().getFirst().minutes());
    }

    @Test
    void another_company_s_minutes_are_not_in_it() {
        late(then);
        var other = new FigureWorld(context);
        assertThat(other.company.in(
                        () -> minutes.page(other.manager, question()).promises()))
                .isEmpty();
    }

    @Test
    void whoever_is_not_signed_in_reads_none() throws Exception {
        mvc.perform(get("/api/figures/service/minutes")).andExpect(status().isUnauthorized());
    }

    /** An hour that was promised and kept by ten minutes. */
    private RequestId kept(Instant due) {
        var request = world.promised(world.project, Target.ARRIVE, due.minusSeconds(3600), due);
        world.stop(request, Target.ARRIVE, due.minusSeconds(600));
        return request;
    }

    /** Promised within fifty minutes: a quarter of an hour until somebody said yes, five minutes for a part, late by five. */
    private RequestId late(Instant due) {
        var began = due.minusSeconds(3300);
        var request = world.promised(world.project, Target.HANDLE, began, due.plusSeconds(86_400));
        world.promise(request, world.project, Target.ARRIVE, began, new Term.Elapsed(Duration.ofSeconds(3000)));
        world.step(request, "ACCEPT", began.plusSeconds(900));
        world.pause(request, Target.ARRIVE, WhoseTime.SUPPLIER, began.plusSeconds(2000), began.plusSeconds(2300));
        world.stop(request, Target.ARRIVE, began.plusSeconds(3600));
        return request;
    }

    private List<Hand> hands(RequestId request) {
        return context.getBean(WorkOrders.class).hands(SubjectRef.of("request", request));
    }

    private void fold() {
        world.company.in(() -> {
            run.one(world.company.id());
            return List.of();
        });
    }

    private List<ServiceMinutesView.Promises> page() {
        return world.company.in(() -> minutes.page(world.manager, question()).promises());
    }

    private Question question() {
        return new Question(null, world.yesterday.minusDays(60), world.yesterday);
    }
}
