package io.anju.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.deadlines.Target;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.insight.FigureChartsView.FigurePoint;
import io.anju.insight.FigureChartsView.FigureSlice;
import io.anju.insight.FigureRecordQueries.Outcome;
import io.anju.insight.FigureRecordQueries.Wanted;
import io.anju.kernel.Actor;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestKind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AnjuTest
class FigureChartTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Figures figures;

    @Autowired
    FigureCharts charts;

    @Autowired
    Clock clock;

    private FigureWorld world;

    @BeforeEach
    void a_company_with_a_tower() {
        world = new FigureWorld(context);
    }

    @Test
    void each_day_counts_what_fell_due_was_reported_and_ended_on_it() {
        for (var days : List.of(0, 0, 3)) {
            var due = world.noon.minus(Duration.ofDays(days));
            var request = world.promised(world.project, Target.ARRIVE, due.minusSeconds(60), due);
            world.stop(request, Target.ARRIVE, due.plusSeconds(days));
            world.end(request, "CLOSED", due.plusSeconds(60), 1);
        }
        var before = world.yesterday.minusDays(3);
        assertThat(chart(world.manager).points())
                .contains(
                        new FigurePoint(FigureKey.ON_TIME_ARRIVE, before, 1, 0),
                        new FigurePoint(FigureKey.ON_TIME_ARRIVE, world.yesterday, 2, 2),
                        new FigurePoint(FigureKey.REPORTED, world.yesterday, 2, 2),
                        new FigurePoint(FigureKey.ENDED, before, 1, 1));
    }

    @Test
    void what_was_late_is_told_for_the_end_of_each_day() {
        var request = world.promised(
                world.project, Target.RESTORE, world.noon.minus(Duration.ofDays(3)), world.noon.minusSeconds(60));
        world.stop(request, Target.RESTORE, clock.instant());
        assertThat(chart(world.manager).points())
                .contains(
                        new FigurePoint(FigureKey.OPEN, world.yesterday.minusDays(1), 1, 1),
                        new FigurePoint(FigureKey.OPEN, world.yesterday, 1, 0));
    }

    @Test
    void short_spans_are_drawn_with_the_fortnight_that_leads_to_them() {
        var chart = chart(world.manager);
        assertThat(chart.from()).isEqualTo(world.yesterday.minusDays(13));
        assertThat(chart.to()).isEqualTo(world.yesterday);
    }

    @Test
    void a_category_and_a_channel_open_as_many_records_as_they_count() {
        world.promised(world.project, Target.RESTORE, world.noon.minusSeconds(60), world.noon);
        world.promised(world.project, Target.RESTORE, world.noon.minusSeconds(60), world.noon);
        world.move(world.reported(world.project, RequestKind.ENQUIRY, "fees"), world.noon);
        var chart = chart(world.manager);
        assertThat(chart.categories()).containsExactly(new FigureSlice("light-out", 2), new FigureSlice("fees", 1));
        assertThat(chart.channels()).containsExactly(new FigureSlice("IMPORT", 2), new FigureSlice("PHONE", 1));
        assertThat(opened("light-out", null)).isEqualTo(2);
        assertThat(opened("fees", null)).isEqualTo(1);
        assertThat(opened(null, ReportChannel.IMPORT)).isEqualTo(2);
    }

    @Test
    void nothing_of_another_project_is_drawn() {
        world.promised(world.project("别处"), Target.RESTORE, world.noon.minusSeconds(60), world.noon);
        var client = world.company.actor(new RoleGrant(Role.CLIENT, world.project));
        var chart = chart(client);
        assertThat(chart.points()).isEmpty();
        assertThat(chart.categories()).isEmpty();
    }

    private FigureChartsView chart(Actor actor) {
        return world.company.in(() -> charts.of(actor, question()));
    }

    private long opened(@Nullable String category, @Nullable ReportChannel channel) {
        var query = new ListQuery(null, null, null, 50);
        return world.company
                .in(() -> figures.records(
                        world.manager,
                        FigureKey.REPORTED,
                        question(),
                        new Wanted(Outcome.ALL, category, channel, null, null, null, null),
                        query))
                .items()
                .size();
    }

    private Figures.Question question() {
        return new Figures.Question(null, world.yesterday, world.yesterday);
    }
}
