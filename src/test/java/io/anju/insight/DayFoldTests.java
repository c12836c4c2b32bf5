package io.anju.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.database.server.OwnerSql;
import io.anju.deadlines.Target;
import io.anju.deadlines.WhoseTime;
import io.anju.http.ListQuery;
import io.anju.insight.FigureRecordQueries.Outcome;
import io.anju.insight.FigureRecordQueries.Wanted;
import io.anju.requests.RequestKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days that are counted once and for all say what their records say (goal W6, ADR 0016). */
@AnjuTest
@Import(StandingClock.Time.class)
class DayFoldTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Figures figures;

    @Autowired
    FigureCharts charts;

    @Autowired
    DayFold fold;

    @Autowired
    DayFoldRun run;

    @Autowired
    OwnerSql owner;

    @Autowired
    JdbcClient jdbc;

    private FigureWorld world;

    /** Noon five days ago. */
    private Instant then;

    @BeforeEach
    void a_company_with_a_past(@Autowired StandingClock clock) {
        clock.set(StandingClock.MONDAY_MORNING.plus(Duration.ofHours(10)));
        world = new FigureWorld(context);
        then = world.noon.minus(Duration.ofDays(5));
        past(then);
        past(then.minus(Duration.ofDays(40)));
    }

    @Test
    void a_folded_span_says_what_its_records_say() {
        var counted = figures();
        var drawn = charts();
        runFold();
        assertThat(rows("select 1 from insight.day_tally")).isPositive();
        assertThat(figures())
                .isEqualTo(counted)
                .filteredOn(figure -> figure.total() > 0)
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(charts()).isEqualTo(drawn);
        assertThat(opened(FigureKey.ON_TIME_ARRIVE)).isEqualTo(2);
    }

    @Test
    void what_changes_of_a_folded_day_counts_at_once_and_stays() {
        runFold();
        past(then);
        world.rate(world.reported(world.project, RequestKind.ENQUIRY, "fees"), 2, then);
        var changed = figures();
        assertThat(changed)
                .filteredOn(
                        figure -> figure.key() == FigureKey.ON_TIME_ARRIVE || figure.key() == FigureKey.SATISFACTION)
                .extracting(FigureView::key, FigureView::total, FigureView::met)
                .containsExactly(tuple(FigureKey.ON_TIME_ARRIVE, 4L, 2L), tuple(FigureKey.SATISFACTION, 3L, 2L));
        assertThat(opened(FigureKey.ON_TIME_ARRIVE)).isEqualTo(4);
        runFold();
        assertThat(rows("select 1 from insight.changed_day")).isZero();
        assertThat(figures()).isEqualTo(changed);
        owner("delete from insight.fold");
        assertThat(figures()).isEqualTo(changed);
    }

    @Test
    void what_happens_today_leaves_no_mark() {
        runFold();
        past(world.noon.plus(Duration.ofDays(1)));
        assertThat(rows("select 1 from insight.changed_day")).isZero();
    }

    @Test
    void days_are_not_counted_before_all_who_write_have_heard() {
        var next = world.company.inTransaction(() -> {
            fold.announce(world.company.id(), world.yesterday);
            var after = elsewhere(fold::next);
            assertThat(elsewhere(() -> fold.isOverBefore(after))).isFalse();
            return after;
        });
        await().until(() -> elsewhere(() -> fold.isOverBefore(next)));
    }

    private <T> T elsewhere(Supplier<T> look) {
        return CompletableFuture.supplyAsync(() -> world.company.in(look::get)).join();
    }

    private void past(Instant at) {
        var kept = world.promised(world.project, Target.ARRIVE, at.minusSeconds(7200), at);
        world.pause(kept, Target.ARRIVE, WhoseTime.SUPPLIER, at.minusSeconds(5400), at.minusSeconds(5100));
        world.stop(kept, Target.ARRIVE, at.minusSeconds(600));
        world.end(kept, "CLOSED", at.plusSeconds(60), 2);
        world.rate(kept, 4, at);
        world.followUp(kept, world.project, at, true);
        var late = world.promised(world.project, Target.ARRIVE, at.minusSeconds(7200), at);
        world.stop(late, Target.ARRIVE, at.plusSeconds(90));
    }

    private void runFold() {
        world.company.in(() -> {
            run.one(world.company.id());
            return List.of();
        });
    }

    private Figures.Question month() {
        return new Figures.Question(null, world.yesterday.minusDays(29), world.yesterday);
    }

    private List<FigureView> figures() {
        return world.company.in(() -> figures.page(world.manager, month())).figures();
    }

    private FigureChartsView charts() {
        return world.company.in(() -> charts.of(world.manager, month()));
    }

    private int opened(FigureKey key) {
        var query = new ListQuery(null, null, null, 50);
        return world.company
                .in(() -> figures.records(world.manager, key, month(), Wanted.of(Outcome.ALL), query))
                .items()
                .size();
    }

    private int rows(String sql) {
        return world.company.inTransaction(
                () -> jdbc.sql(sql).query().listOfRows().size());
    }

    private void owner(String sql) {
        owner.run(world.company.id(), sql);
    }
}
