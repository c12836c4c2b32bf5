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
import io.anju.kernel.ProjectId;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AnjuTest
class FigureChartTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    ApplicationContext context;

    @Autowired
    Figures figures;

    @Autowired
    FigureCharts charts;

    @Autowired
    Clock clock;

    private FigureWorld world;
    private ProjectId project;
    private Actor manager;
    private LocalDate yesterday;
    private Instant noon;

    @BeforeEach
    void a_company_with_a_tower() {
        world = new FigureWorld(context);
        project = world.project("金文大厦");
        manager = world.company.actor(new RoleGrant(Role.PROJECT_MANAGER, project));
        yesterday = LocalDate.ofInstant(clock.instant(), SHANGHAI).minusDays(1);
        noon = yesterday.atTime(12, 0).atZone(SHANGHAI).toInstant();
    }

    @Test
    void each_day_counts_what_fell_due_was_reported_and_ended_on_it() {
        for (var days : List.of(0, 0, 3)) {
            var due = noon.minus(Duration.ofDays(days));
            var request = world.promised(project, Target.ARRIVE, due.minusSeconds(60), due);
            world.stop(request, Target.ARRIVE, due.plusSeconds(days));
            world.end(request, "CLOSED", due.plusSeconds(60), 1);
        }
        var before = yesterday.minusDays(3);
        assertThat(chart(manager).points())
                .contains(
                        new FigurePoint(FigureKey.ON_TIME_ARRIVE, before, 1, 0),
                        new FigurePoint(FigureKey.ON_TIME_ARRIVE, yesterday, 2, 2),
                        new FigurePoint(FigureKey.REPORTED, yesterday, 2, 2),
                        new FigurePoint(FigureKey.ENDED, before, 1, 1));
    }

    @Test
    void what_was_late_is_told_for_the_end_of_each_day() {
        var request = world.promised(project, Target.RESTORE, noon.minus(Duration.ofDays(3)), noon.minusSeconds(60));
        world.stop(request, Target.RESTORE, clock.instant());
        assertThat(chart(manager).points())
                .contains(
                        new FigurePoint(FigureKey.OPEN, yesterday.minusDays(1), 1, 1),
                        new FigurePoint(FigureKey.OPEN, yesterday, 1, 0));
    }

    @Test
    void short_spans_are_drawn_with_the_fortnight_that_leads_to_them() {
        var chart = chart(manager);
        assertThat(chart.from()).isEqualTo(yesterday.minusDays(13));
        assertThat(chart.to()).isEqualTo(yesterday);
    }

    @Test
    void a_category_and_a_channel_open_as_many_records_as_they_count() {
        world.promised(project, Target.RESTORE, noon.minusSeconds(60), noon);
        world.promised(project, Target.RESTORE, noon.minusSeconds(60), noon);
        world.move(world.reported(project, RequestKind.ENQUIRY, "fees"), noon);
        var chart = chart(manager);
        assertThat(chart.categories()).containsExactly(new FigureSlice("light-out", 2), new FigureSlice("fees", 1));
        assertThat(chart.channels()).containsExactly(new FigureSlice("IMPORT", 2), new FigureSlice("PHONE", 1));
        assertThat(opened("light-out", null)).isEqualTo(2);
        assertThat(opened("fees", null)).isEqualTo(1);
        assertThat(opened(null, ReportChannel.IMPORT)).isEqualTo(2);
    }

    @Test
    void nothing_of_another_project_is_drawn() {
        world.promised(world.project("别处"), Target.RESTORE, noon.minusSeconds(60), noon);
        var client = world.company.actor(new RoleGrant(Role.CLIENT, project));
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
                        manager, FigureKey.REPORTED, question(), new Wanted(Outcome.ALL, category, channel), query))
                .items()
                .size();
    }

    private Figures.Question question() {
        return new Figures.Question(null, yesterday, yesterday);
    }
}
