package io.anju.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Responsible;
import io.anju.deadlines.Target;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.insight.BreakdownView.BreakdownPart;
import io.anju.insight.FigureRecordQueries.Outcome;
import io.anju.insight.FigureRecordQueries.Wanted;
import io.anju.insight.Figures.Question;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.RequestId;
import io.anju.workforce.ContractorId;
import io.anju.workforce.Contractors;
import io.anju.workforce.NewStaff;
import io.anju.workforce.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** The figures of service quality say what their records say, in all and told apart (M4, goal W6). */
@AnjuTest
@Import(StandingClock.Time.class)
class ServiceFiguresTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ServiceFigures service;

    @Autowired
    Figures figures;

    @Autowired
    DayFoldRun run;

    @Autowired
    MockMvc mvc;

    private FigureWorld world;
    private Instant then;
    private final UUID wang = Ids.next();
    private final UUID li = Ids.next();
    private final ContractorId shenda = ContractorId.next();

    @BeforeEach
    void a_company_with_a_past(@Autowired StandingClock clock) {
        clock.set(StandingClock.MONDAY_MORNING.plus(Duration.ofHours(10)));
        world = new FigureWorld(context);
        then = world.noon.minus(Duration.ofDays(5));
    }

    @Test
    void every_promise_there_is_has_its_share_and_percentiles() {
        for (var target : List.of(Target.DISPATCH, Target.TEMPORARY_FIX, Target.REPLY)) {
            var request = world.promised(world.project, target, then.minusSeconds(3600), then);
            world.stop(request, target, then.minusSeconds(600));
            world.promised(world.project, target, then.minusSeconds(3600), then);
        }
        for (var key : List.of(FigureKey.ON_TIME_DISPATCH, FigureKey.ON_TIME_TEMPORARY_FIX, FigureKey.ON_TIME_REPLY)) {
            assertThat(figure(key))
                    .extracting(FigureView::total, FigureView::met, FigureView::share, FigureView::durations)
                    .containsExactly(2L, 1L, 0.5, new FigureView.FigureDurations(3000, 3000, 3000));
        }
    }

    @Test
    void a_no_and_a_silence_are_told_apart_and_an_order_counts_once_however_often_it_was_offered() {
        world.offered(request(), then, wang, List.of("DECLINED", "EXPIRED", "ACCEPTED"));
        world.offered(request(), then, li, List.of("ACCEPTED"));
        world.offered(request(), then, li, List.of("WITHDRAWN"));
        world.offered(request(), then, li, List.of());
        assertThat(counted(FigureKey.OFFERS_DECLINED)).containsExactly(4L, 1L, 1L);
        assertThat(counted(FigureKey.OFFERS_UNANSWERED)).containsExactly(4L, 1L, 1L);
        assertThat(counted(FigureKey.OFFERED_AGAIN)).containsExactly(3L, 1L, 1L);
        assertThat(counted(FigureKey.TO_POOL)).containsExactly(4L, 4L, 0L);
        assertThat(counted(FigureKey.TO_LEAD)).containsExactly(4L, 0L, 0L);
    }

    @Test
    void every_figure_opens_exactly_the_records_it_counts() {
        aPast(then);
        for (var figure : page()) {
            assertThat(opened(figure.key(), Outcome.ALL, null))
                    .as(figure.key().name())
                    .isEqualTo(figure.total());
            assertThat(opened(figure.key(), Outcome.MET, null)).isEqualTo(figure.met());
            assertThat(opened(figure.key(), Outcome.EXCLUDED, null)).isEqualTo(figure.excluded());
        }
    }

    @Test
    void a_folded_span_says_what_its_records_say_also_after_a_late_answer() {
        aPast(then);
        var counted = page();
        fold();
        assertThat(page())
                .isEqualTo(counted)
                .filteredOn(figure -> figure.total() > 0)
                .hasSizeGreaterThanOrEqualTo(9);
        world.offered(request(), then, wang, List.of("DECLINED"));
        assertThat(counted(FigureKey.OFFERS_DECLINED)).containsExactly(4L, 2L, 0L);
        assertThat(counted(FigureKey.TO_POOL)).containsExactly(2L, 2L, 0L);
        var changed = page();
        fold();
        assertThat(page()).isEqualTo(changed);
    }

    @Test
    void the_parts_are_the_whole_told_apart() {
        aPast(then);
        for (var by : List.of(
                FigureDimension.PROJECT, FigureDimension.KIND, FigureDimension.CATEGORY, FigureDimension.TEAM)) {
            var parts = parts(by);
            for (var figure : page()) {
                assertThat(parts.stream()
                                .flatMap(part -> part.figures().stream())
                                .filter(each -> each.key() == figure.key())
                                .mapToLong(BreakdownView.BreakdownFigure::total)
                                .sum())
                        .as(by + " " + figure.key())
                        .isEqualTo(figure.total());
            }
        }
        assertThat(parts(FigureDimension.PROJECT))
                .extracting(BreakdownPart::name)
                .containsExactly("金文大厦");
    }

    @Test
    void timeliness_is_of_the_promises_somebody_answered_for() {
        kept(Target.ARRIVE, wang, -60);
        kept(Target.RESTORE, wang, 60);
        kept(Target.ARRIVE, li, -60);
        world.promised(world.project, Target.ACCEPT, then.minusSeconds(60), then);
        assertThat(parts(FigureDimension.PERSON))
                .filteredOn(part -> part.code() != null)
                .extracting(BreakdownPart::code, BreakdownPart::timeliness, BreakdownPart::due)
                .containsExactlyInAnyOrder(tuple(wang.toString(), 0.5, 2L), tuple(li.toString(), 1.0, 1L));
        assertThat(opened(FigureKey.ON_TIME_ARRIVE, Outcome.ALL, wang)).isEqualTo(1);
    }

    @Test
    void what_people_of_a_contractor_answered_for_is_the_contractors() {
        var sent = sentByContractor("吴师傅");
        kept(Target.ARRIVE, sent, -60);
        kept(Target.RESTORE, sent, 60);
        kept(Target.ARRIVE, li, -60);
        assertThat(parts(FigureDimension.CONTRACTOR))
                .filteredOn(part -> part.code() != null)
                .extracting(BreakdownPart::name, BreakdownPart::timeliness, BreakdownPart::due)
                .containsExactly(tuple("上海申达电梯工程有限公司", 0.5, 2L));
        var wanted = new Wanted(Outcome.ALL, null, null, null, null, null, shenda.value());
        assertThat(world.company
                        .in(() -> figures.records(
                                world.company.actor(Role.PROJECT_MANAGER),
                                FigureKey.ON_TIME_ARRIVE,
                                month(),
                                wanted,
                                new ListQuery(null, null, null, 50)))
                        .items())
                .hasSize(1);
    }

    private UUID sentByContractor(String name) {
        var company = world.company;
        var account = company.account(Role.TECHNICIAN);
        company.inTransaction(() -> {
            var said = NewStaff.of(name, "13812346021", Set.of(), world.project, "TECHNICIAN", null);
            var id = context.getBean(Staff.class).hire(company.system(), said);
            context.getBean(Staff.class).bind(company.system(), id, account);
            var contractors = context.getBean(Contractors.class);
            contractors.said(company.system(), shenda, "上海申达电梯工程有限公司", LocalDate.of(2026, 1, 1), null, false);
            contractors.sends(company.system(), shenda, id);
            return true;
        });
        return account.value();
    }

    @Test
    void who_does_not_judge_the_work_of_others_sees_no_figures_of_people() {
        var client = world.company.actor(new RoleGrant(Role.CLIENT, world.project));
        assertThatThrownBy(() -> world.company.in(() -> service.parts(client, FigureDimension.PERSON, month())))
                .isInstanceOf(Refused.class)
                .hasMessage("forbidden");
        var wanted = new Wanted(Outcome.ALL, null, null, null, wang, null, null);
        assertThatThrownBy(() -> world.company.in(() -> figures.records(
                        client, FigureKey.ON_TIME_ARRIVE, month(), wanted, new ListQuery(null, null, null, 50))))
                .isInstanceOf(Refused.class);
        assertThat(world.company
                        .in(() -> service.parts(client, FigureDimension.CATEGORY, month()))
                        .parts())
                .isEmpty();
    }

    @Test
    void what_was_written_with_a_rating_stands_beside_it_for_who_may_read_the_request() {
        world.rate(request(), 2, then, "等了一下午");
        world.rate(request(), 5, then);
        assertThat(rated(world.manager)).containsExactlyInAnyOrder("等了一下午", null);
        assertThat(rated(world.company.actor(new RoleGrant(Role.CLIENT, world.project))))
                .containsOnlyNulls();
    }

    @Test
    void the_sheet_says_what_the_page_says_and_masks_who_it_was() {
        aPast(then);
        kept(Target.ARRIVE, wang, -60);
        var page = world.company.in(() -> service.page(world.manager, month()));
        var named = new BreakdownPart(
                wang.toString(),
                "王建国",
                1.0,
                12,
                parts(FigureDimension.PERSON).getFirst().figures());
        var parts = new BreakdownView(FigureDimension.PERSON, ServiceView.FEW, List.of(named));
        var lines = ServiceSheet.lines(page, parts, Map.of(), Locale.CHINESE);
        assertThat(lines)
                .filteredOn(line -> !line.containsKey("by"))
                .extracting(line -> line.get("figure"), line -> line.get("total"), line -> line.get("met"))
                .containsExactlyElementsOf(page.figures().stream()
                        .map(each -> tuple(each.key().name(), Long.toString(each.total()), Long.toString(each.met())))
                        .toList());
        assertThat(lines)
                .filteredOn(line -> line.containsKey("by"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("part")).isEqualTo("王**"));
    }

    @Test
    void only_who_may_take_lists_away_gets_the_sheet() throws Exception {
        mvc.perform(get("/api/figures/service/export.xlsx")
                        .param("by", "CATEGORY")
                        .with(world.company.as(Role.QUALITY)))
                .andExpect(status().isOk());
        mvc.perform(get("/api/figures/service/export.xlsx").with(world.company.as(Role.CLIENT)))
                .andExpect(status().isForbidden());
    }

    private List<String> rated(Actor actor) {
        var query = new ListQuery(null, null, null, 50);
        return world
                .company
                .in(() -> figures.records(actor, FigureKey.SATISFACTION, month(), Wanted.of(Outcome.ALL), query))
                .items()
                .stream()
                .map(FigureRecord::comment)
                .toList();
    }

    @Test
    void parts_of_more_than_a_quarter_are_refused() {
        var year = new Question(null, world.yesterday.minusDays(200), world.yesterday);
        assertThatThrownBy(() -> world.company.in(() -> service.parts(world.manager, FigureDimension.CATEGORY, year)))
                .isInstanceOf(Refused.class);
        assertThat(world.company.in(() -> service.page(world.manager, year)).figures())
                .isNotEmpty();
    }

    private void aPast(Instant at) {
        for (var target : List.of(Target.ACCEPT, Target.DISPATCH, Target.ARRIVE, Target.RESTORE)) {
            world.stop(world.promised(world.project, target, at.minusSeconds(3600), at), target, at.minusSeconds(60));
        }
        var request = request();
        world.end(request, "CLOSED", at.plusSeconds(60), 2);
        world.rate(request, 4, at);
        world.followUp(request, world.project, at, true);
        world.offered(request(), at, wang, List.of("DECLINED", "EXPIRED", "ACCEPTED"));
    }

    private void kept(Target target, UUID account, int seconds) {
        var request = world.promised(world.project, target, then.minusSeconds(3600), then);
        var responsible = new Responsible(new AccountId(account), null);
        world.company.inTransaction(() -> {
            context.getBean(Deadlines.class).answerFor(SubjectRef.of("request", request), responsible);
            return List.of();
        });
        world.stop(request, target, then.plusSeconds(seconds));
    }

    private RequestId request() {
        return world.promised(world.project, Target.APPOINT, then.minusSeconds(60), then);
    }

    private Question month() {
        return new Question(null, world.yesterday.minusDays(29), world.yesterday);
    }

    private List<FigureView> page() {
        return world.company.in(() -> service.page(world.manager, month())).figures();
    }

    private List<BreakdownPart> parts(FigureDimension by) {
        return world.company.in(() -> service.parts(world.manager, by, month())).parts();
    }

    private FigureView figure(FigureKey key) {
        return page().stream().filter(figure -> figure.key() == key).findFirst().orElseThrow();
    }

    private List<Long> counted(FigureKey key) {
        var figure = figure(key);
        return List.of(figure.total(), figure.met(), figure.excluded());
    }

    private long opened(FigureKey key, Outcome outcome, @Nullable UUID person) {
        var query = new ListQuery(null, null, null, 50);
        return world.company
                .in(() -> figures.records(
                        world.manager, key, month(), new Wanted(outcome, null, null, null, person, null, null), query))
                .items()
                .size();
    }

    private void fold() {
        world.company.in(() -> {
            run.one(world.company.id());
            return List.of();
        });
    }
}
