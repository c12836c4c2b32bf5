package io.anju.deadlines;

import static io.anju.deadlines.ClockBook.minutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AnjuTest
class ServiceTermsTests {

    @Autowired
    TestCompanies companies;

    @Autowired
    ServiceTerms terms;

    @Autowired
    Clock clock;

    private final ProjectId project = ProjectId.next();
    private TestCompany company;

    @BeforeEach
    void found() {
        company = companies.create();
    }

    @ParameterizedTest
    @CsvSource({
        "P1, ACCEPT, ELAPSED PT3M",
        "P2, ACCEPT, ELAPSED PT5M",
        "P3, ACCEPT, ELAPSED PT15M",
        "P4, ACCEPT, OPEN PT2H",
        "P1, ARRIVE, ELAPSED PT30M",
        "P2, ARRIVE, ELAPSED PT30M",
        "P3, ARRIVE, ELAPSED PT2H",
        "P1, RESTORE, ELAPSED PT2H",
        "P2, RESTORE, ELAPSED PT4H",
        "P3, RESTORE, ELAPSED PT24H",
        "P4, RESTORE, WORKING_DAYS 3",
        "P4, APPOINT, WORKING_DAYS 1",
        ", HANDLE, ELAPSED PT24H"
    })
    void a_new_company_promises_the_usual(@Nullable Priority priority, Target target, String term) {
        assertThat(promised(priority, target).term()).isEqualTo(Term.of(term));
    }

    @Test
    void normal_and_planned_work_arrives_by_appointment() {
        for (var priority : List.of(Priority.P4, Priority.P5)) {
            assertThat(promised(priority).stream()
                            .filter(TargetTerm::byAppointment)
                            .map(TargetTerm::target))
                    .containsExactly(Target.ARRIVE);
        }
    }

    @Test
    void danger_to_life_is_warned_of_when_the_internal_aim_of_fifteen_minutes_is_gone() {
        assertThat(promised(Priority.P1)).contains(new TargetTerm(Target.ARRIVE, minutes(30), 50));
    }

    @Test
    void published_terms_take_the_place_of_the_usual_and_say_which_line_they_are() {
        publish(null, line(null, null, 10), line(null, "leak", 5));
        assertThat(promised(Priority.P1))
                .containsExactly(new TargetTerm(Target.ARRIVE, minutes(5), 60, new TargetTerm.Source(1, 2)));
        assertThat(promised(Priority.P2)).isEmpty();
    }

    /** Each row is published with all rows before it, and beats them. */
    @Test
    void the_line_that_says_most_about_whom_it_is_for_is_the_promise() {
        var lines = List.of(
                line(null, null, 60), line("REPAIR", null, 50), line(null, "leak", 40), line("REPAIR", "leak", 30));
        for (var count = 1; count <= lines.size(); count++) {
            publish(null, lines.subList(0, count).toArray(TermsLine[]::new));
            assertThat(promised(Priority.P1, Target.ARRIVE).term())
                    .isEqualTo(lines.get(count - 1).term());
        }
        publish(project, line(null, null, 90));
        assertThat(promised(Priority.P1, Target.ARRIVE).term()).isEqualTo(minutes(90));
    }

    @Test
    void a_line_for_another_kind_or_category_promises_nothing() {
        publish(null, line("COMPLAINT", null, 10), line(null, "noise", 20));
        assertThat(promised(Priority.P1)).isEmpty();
    }

    @Test
    void what_a_project_does_not_promise_itself_the_company_promises() {
        publish(null, line(null, null, 10), restore(120));
        publish(project, line(null, null, 5));
        assertThat(promised(Priority.P1).stream().map(TargetTerm::term)).containsExactly(minutes(5), minutes(120));
        assertThat(company.in(() -> terms.promised(matter(ProjectId.next(), clock.instant()))).stream()
                        .map(TargetTerm::term))
                .containsExactly(minutes(10), minutes(120));
    }

    @Test
    void what_falls_under_a_contract_goes_by_its_terms_before_its_projects_and_nothing_else_does() {
        var contract = ContractId.next();
        publish(null, line(null, null, 10), restore(120));
        publish(project, line("REPAIR", "leak", 5));
        company.inTransaction(() -> terms.publish(
                company.system(),
                new TermsScope(project, contract),
                "服务合同 HT-1",
                clock.instant(),
                RunningClocks.KEPT,
                null,
                List.of(line(null, null, 90))));
        assertThat(under(contract)).containsExactly(minutes(90), minutes(120));
        assertThat(under(ContractId.next())).containsExactly(minutes(5), minutes(120));
        assertThat(promised(Priority.P1).stream().map(TargetTerm::term)).containsExactly(minutes(5), minutes(120));
        assertThat(company.in(() -> terms.history(TermsScope.of(project), Integer.MAX_VALUE, 9)))
                .hasSize(1);
    }

    private List<Term> under(ContractId contract) {
        var matter = new Matter(project, contract, "REPAIR", "leak", Priority.P1, clock.instant());
        return company.in(() -> terms.promised(matter)).stream()
                .map(TargetTerm::term)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void what_was_reported_before_is_promised_by_the_terms_of_that_moment() {
        var before = clock.instant();
        publish(null, line(null, null, 10));
        assertThat(at(before)).extracting(TargetTerm::source).containsOnlyNulls();
        assertThat(at(clock.instant())).hasSize(1);
    }

    @Test
    void terms_for_later_do_not_hold_before() {
        var later = clock.instant().plus(Duration.ofDays(2));
        publish(null, line(null, null, 10));
        company.inTransaction(() -> terms.publish(
                company.system(),
                TermsScope.COMPANY,
                null,
                later,
                RunningClocks.KEPT,
                null,
                List.of(line(null, null, 20))));
        assertThat(promised(Priority.P1, Target.ARRIVE).term()).isEqualTo(minutes(10));
        assertThat(at(later)).extracting(TargetTerm::term).containsExactly(minutes(20));
    }

    @Test
    void terms_for_all_clocks_that_run_hold_for_what_was_reported_before_them() {
        var before = clock.instant();
        company.inTransaction(() -> terms.publish(
                company.system(),
                TermsScope.COMPANY,
                null,
                clock.instant(),
                RunningClocks.ALL,
                "the contract says so",
                List.of(line(null, null, 20))));
        assertThat(at(before)).extracting(TargetTerm::term).containsExactly(minutes(20));
    }

    @Test
    void terms_for_later_cannot_move_clocks_that_run() {
        var later = clock.instant().plus(Duration.ofDays(2));
        assertThatThrownBy(() -> company.inTransaction(() -> terms.publish(
                        company.system(),
                        TermsScope.COMPANY,
                        null,
                        later,
                        RunningClocks.ALL,
                        "the contract says so",
                        List.of(line(null, null, 20)))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errors())
                                .containsExactly(new Refused.FieldError("running", "only-at-once")));
    }

    @Test
    void versions_are_numbered_within_their_scope_and_read_newest_first() {
        publish(null, line(null, null, 10));
        publish(project, line(null, null, 20));
        publish(null, line(null, null, 30));
        assertThat(company.in(() -> terms.history(TermsScope.COMPANY, Integer.MAX_VALUE, 9)))
                .extracting(TermsVersion::number)
                .containsExactly(2, 1);
        assertThat(company.in(() -> terms.history(TermsScope.of(project), Integer.MAX_VALUE, 9)))
                .extracting(TermsVersion::number)
                .containsExactly(1);
    }

    private void publish(@Nullable ProjectId of, TermsLine... lines) {
        company.inTransaction(() -> terms.publish(
                company.system(),
                TermsScope.of(of),
                null,
                clock.instant(),
                RunningClocks.KEPT,
                null,
                Arrays.asList(lines)));
    }

    private List<TargetTerm> at(Instant since) {
        return company.in(() -> terms.promised(matter(project, since)));
    }

    private List<TargetTerm> promised(@Nullable Priority priority) {
        return company.in(() -> terms.promised(new Matter(project, "REPAIR", "leak", priority, clock.instant())));
    }

    private TargetTerm promised(@Nullable Priority priority, Target target) {
        return promised(priority).stream()
                .filter(each -> each.target() == target)
                .findFirst()
                .orElseThrow();
    }

    private static Matter matter(ProjectId of, Instant since) {
        return new Matter(of, "REPAIR", "leak", Priority.P1, since);
    }

    private static TermsLine line(@Nullable String kind, @Nullable String category, int minutes) {
        return new TermsLine(kind, category, Priority.P1, Target.ARRIVE, minutes(minutes), 60, List.of());
    }

    private static TermsLine restore(int minutes) {
        return new TermsLine(null, null, Priority.P1, Target.RESTORE, minutes(minutes), 60, List.of());
    }
}
