package io.anju.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.anju.AnjuTest;
import io.anju.deadlines.Target;
import io.anju.deadlines.WhoseTime;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.insight.FigureRecordQueries.Outcome;
import io.anju.insight.FigureRecordQueries.Wanted;
import io.anju.insight.FigureView.FigurePause;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.requests.RequestKind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AnjuTest
class FiguresTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Figures figures;

    @Autowired
    Clock clock;

    private FigureWorld world;

    @BeforeEach
    void a_company_with_a_tower() {
        world = new FigureWorld(context);
    }

    @Test
    void an_open_promise_that_is_overdue_counts_as_not_kept() {
        var kept = world.promised(world.project, Target.RESTORE, world.noon.minusSeconds(7200), world.noon);
        world.stop(kept, Target.RESTORE, world.noon);
        var late = world.promised(world.project, Target.RESTORE, world.noon.minusSeconds(7200), world.noon);
        world.stop(late, Target.RESTORE, world.noon.plusSeconds(1));
        world.promised(world.project, Target.RESTORE, world.noon.minusSeconds(7200), world.noon);
        var figure = figure(world.manager, FigureKey.ON_TIME_RESTORE);
        assertThat(figure.total()).isEqualTo(3);
        assertThat(figure.met()).isEqualTo(1);
        assertThat(figure.share()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(page(world.manager).headline().overdue()).isEqualTo(1);
    }

    @Test
    void a_request_that_broke_two_promises_is_late_once() {
        var late = world.promised(world.project, Target.ARRIVE, world.noon.minusSeconds(7200), world.noon);
        world.promise(late, world.project, Target.RESTORE, world.noon.minusSeconds(7200), world.noon.plusSeconds(60));
        world.promised(
                world.project,
                Target.RESTORE,
                world.noon.minusSeconds(7200),
                clock.instant().plusSeconds(7200));
        var open = figure(world.manager, FigureKey.OPEN);
        assertThat(open.total()).isEqualTo(2);
        assertThat(open.met()).isEqualTo(1);
        assertThat(page(world.manager).headline().overdue()).isEqualTo(1);
        assertThat(open(FigureKey.OPEN, Outcome.MISSED))
                .singleElement()
                .satisfies(record -> assertThat(record.request()).isEqualTo(late.value()));
    }

    @Test
    void time_in_pauses_is_not_in_the_durations_and_shown_with_whose_it_was() {
        var request = world.promised(world.project, Target.ARRIVE, world.noon.minusSeconds(7200), world.noon);
        world.pause(
                request,
                Target.ARRIVE,
                WhoseTime.SUPPLIER,
                world.noon.minusSeconds(5400),
                world.noon.minusSeconds(3600));
        world.pause(
                request,
                Target.ARRIVE,
                WhoseTime.CUSTOMER,
                world.noon.minusSeconds(1800),
                world.noon.minusSeconds(1200));
        world.stop(request, Target.ARRIVE, world.noon.minusSeconds(600));
        var figure = figure(world.manager, FigureKey.ON_TIME_ARRIVE);
        assertThat(figure.durations()).isEqualTo(new FigureView.FigureDurations(4200, 4200, 4200));
        assertThat(figure.pauses())
                .containsExactlyInAnyOrder(
                        new FigurePause(WhoseTime.SUPPLIER, 1800), new FigurePause(WhoseTime.CUSTOMER, 600));
    }

    @Test
    void durations_are_read_off_at_half_nine_in_ten_and_nineteen_in_twenty() {
        for (var minutes : IntStream.rangeClosed(0, 10).map(each -> each * 10).toArray()) {
            var start = world.noon.minusSeconds(7200);
            var request = world.promised(world.project, Target.ACCEPT, start, world.noon);
            world.stop(request, Target.ACCEPT, start.plusSeconds(minutes * 60L));
        }
        assertThat(figure(world.manager, FigureKey.ON_TIME_ACCEPT).durations())
                .isEqualTo(new FigureView.FigureDurations(3000, 5400, 6000));
    }

    @Test
    void where_nothing_counts_there_is_no_share() {
        assertThat(page(world.manager).figures())
                .hasSize(FigurePage.MORNING.keys().size())
                .allSatisfy(figure -> {
                    assertThat(figure.share()).isNull();
                    assertThat(figure.durations()).isNull();
                    assertThat(figure.mean()).isNull();
                    assertThat(figure.comparisons())
                            .allSatisfy(other -> assertThat(other.share()).isNull());
                });
    }

    @Test
    void every_figure_opens_exactly_the_records_it_counts() {
        aFullDay();
        for (var figure : page(world.manager).figures()) {
            assertThat(figure.total()).as(figure.key().name()).isPositive();
            assertThat(open(figure.key(), Outcome.ALL))
                    .as(figure.key() + " all")
                    .hasSize((int) figure.total());
            assertThat(open(figure.key(), Outcome.MET))
                    .as(figure.key() + " met")
                    .hasSize((int) figure.met());
            assertThat(open(figure.key(), Outcome.MISSED)).hasSize((int) (figure.total() - figure.met()));
            assertThat(open(figure.key(), Outcome.EXCLUDED)).hasSize((int) figure.excluded());
        }
    }

    @Test
    void what_was_withdrawn_merged_or_only_recorded_says_nothing_about_solving() {
        var requests = IntStream.range(0, 5)
                .mapToObj(each -> world.reported(world.project, RequestKind.ENQUIRY, "fees"))
                .toList();
        world.end(requests.get(0), "CLOSED", world.noon, 2);
        world.end(requests.get(1), "SOLVED_AT_DESK", world.noon, 1);
        world.end(requests.get(2), "CLOSED_WITHOUT_WORK", world.noon, 1);
        world.end(requests.get(3), "WITHDRAWN", world.noon, 1);
        world.end(requests.get(4), "CLOSED_AS_RECORDED", world.noon, 1);
        var solved = figure(world.manager, FigureKey.SOLVED);
        assertThat(List.of(solved.total(), solved.met(), solved.excluded())).containsExactly(3L, 2L, 2L);
        var reopened = figure(world.manager, FigureKey.REOPENED);
        assertThat(List.of(reopened.total(), reopened.met())).containsExactly(3L, 1L);
    }

    @Test
    void satisfaction_says_how_it_was_reckoned_from_how_many() {
        for (var score : List.of(5, 4, 3)) {
            world.rate(world.reported(world.project, RequestKind.ENQUIRY, "fees"), score, world.noon);
        }
        var figure = figure(world.manager, FigureKey.SATISFACTION);
        assertThat(figure.method()).isEqualTo("CSAT_TOP_2_BOX");
        assertThat(List.of(figure.total(), figure.met())).containsExactly(3L, 2L);
        assertThat(figure.mean()).isEqualTo(4.0);
    }

    @Test
    void a_day_stands_beside_the_day_before_and_the_week_before() {
        for (var days : List.of(0, 1, 1, 7)) {
            var due = world.noon.minus(Duration.ofDays(days));
            world.stop(world.promised(world.project, Target.RESTORE, due.minusSeconds(60), due), Target.RESTORE, due);
        }
        var comparisons = figure(world.manager, FigureKey.ON_TIME_RESTORE).comparisons();
        assertThat(comparisons)
                .extracting(FigureView.FigureComparison::span, FigureView.FigureComparison::total)
                .containsExactly(tuple(FigureSpan.Kind.DAY_BEFORE, 2L), tuple(FigureSpan.Kind.WEEK_BEFORE, 1L));
    }

    @Test
    void nothing_of_another_project_or_company_is_counted() {
        var elsewhere = world.project("别处");
        world.promised(elsewhere, Target.RESTORE, world.noon.minusSeconds(60), world.noon);
        var others = new FigureWorld(context);
        others.promised(others.project("别家"), Target.RESTORE, world.noon.minusSeconds(60), world.noon);
        var client = world.company.actor(new RoleGrant(Role.CLIENT, world.project));
        assertThat(figure(client, FigureKey.ON_TIME_RESTORE).total()).isZero();
        assertThat(records(client, FigureKey.ON_TIME_RESTORE, null).items()).isEmpty();
        assertThat(figure(world.company.actor(Role.PROJECT_MANAGER), FigureKey.ON_TIME_RESTORE)
                        .total())
                .isEqualTo(1);
        for (var foreign : List.of(elsewhere, others.project("又一处"), new ProjectId(Ids.next()))) {
            assertThatThrownBy(() -> ask(client, foreign))
                    .isInstanceOf(Refused.class)
                    .hasMessage("project-missing");
        }
    }

    @Test
    void who_pays_for_the_building_sees_numbers_but_not_what_people_wrote() {
        world.promised(world.project, Target.RESTORE, world.noon.minusSeconds(60), world.noon);
        var client = world.company.actor(new RoleGrant(Role.CLIENT, world.project));
        assertThat(records(client, FigureKey.ON_TIME_RESTORE, null).items())
                .singleElement()
                .satisfies(record -> assertThat(record.title()).isNull());
        assertThat(page(client).exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.title()).isNull();
            assertThat(exception.act()).isNull();
        });
        assertThat(page(world.manager).exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.title()).isEqualTo("走廊灯不亮");
            assertThat(exception.act()).isEqualTo(FigureException.Act.ASSIGN);
            assertThat(exception.cause()).isEqualTo(FigureException.Cause.OVERDUE);
        });
    }

    @Test
    void days_to_come_and_spans_without_end_are_refused() {
        var today = world.yesterday.plusDays(1);
        for (var span : List.of(
                List.of(today, today.plusDays(1)),
                List.of(today, world.yesterday),
                List.of(today.minusYears(2), today),
                List.of(LocalDate.MIN, LocalDate.MIN))) {
            var question = new Figures.Question(null, span.get(0), span.get(1));
            assertThatThrownBy(() -> world.company.in(() -> figures.page(world.manager, question)))
                    .isInstanceOf(Refused.class);
        }
    }

    private void aFullDay() {
        world.move(world.reported(world.project, RequestKind.ENQUIRY, "fees"), world.noon);
        for (var target : List.of(Target.ACCEPT, Target.ARRIVE, Target.RESTORE, Target.HANDLE)) {
            for (var each = 0; each < 3; each++) {
                var request = world.promised(world.project, target, world.noon.minusSeconds(60), world.noon);
                if (each > 0) {
                    world.stop(request, target, world.noon.plusSeconds(each == 1 ? -1 : 1));
                }
            }
        }
        for (var score = 3; score <= 5; score++) {
            var request = world.promised(world.project, Target.RESTORE, world.noon.minusSeconds(60), world.noon);
            world.rate(request, score, world.noon);
            world.end(request, score == 4 ? "WITHDRAWN" : "CLOSED", world.noon, score == 5 ? 2 : 1);
            world.followUp(request, world.project, world.noon, score == 3);
        }
    }

    private List<FigureRecord> open(FigureKey key, Outcome outcome) {
        var all = new ArrayList<FigureRecord>();
        String cursor = null;
        do {
            var next = cursor;
            var page = world.company.in(() -> figures.records(
                    world.manager,
                    key,
                    new Figures.Question(world.project, world.yesterday, world.yesterday),
                    Wanted.of(outcome),
                    query(next)));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private Page<FigureRecord> records(Actor actor, FigureKey key, @Nullable String cursor) {
        var question = new Figures.Question(null, world.yesterday, world.yesterday);
        return world.company.in(() -> figures.records(actor, key, question, Wanted.of(Outcome.ALL), query(cursor)));
    }

    private static ListQuery query(@Nullable String cursor) {
        return new ListQuery(null, null, cursor, 2);
    }

    @Test
    void a_long_span_counts_what_a_day_counts() {
        var kept = world.promised(world.project, Target.RESTORE, world.noon.minusSeconds(7200), world.noon);
        world.stop(kept, Target.RESTORE, world.noon.minusSeconds(600));
        world.promised(world.project, Target.RESTORE, world.noon.minusSeconds(7200), world.noon);
        var day = page(world.manager);
        var month = world.company.in(() -> figures.page(
                world.manager, new Figures.Question(null, world.yesterday.minusDays(29), world.yesterday)));
        assertThat(month.figures())
                .extracting(FigureView::key, FigureView::total, FigureView::met, FigureView::durations)
                .containsExactlyElementsOf(day.figures().stream()
                        .map(figure -> tuple(figure.key(), figure.total(), figure.met(), figure.durations()))
                        .toList());
    }

    private FigureView figure(Actor actor, FigureKey key) {
        return page(actor).figures().stream()
                .filter(figure -> figure.key() == key)
                .findFirst()
                .orElseThrow();
    }

    private FiguresView page(Actor actor) {
        return world.company.in(
                () -> figures.page(actor, new Figures.Question(null, world.yesterday, world.yesterday)));
    }

    private FiguresView ask(Actor actor, ProjectId asked) {
        return world.company.in(
                () -> figures.page(actor, new Figures.Question(asked, world.yesterday, world.yesterday)));
    }
}
