package io.anju.workforce.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.AccountId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.workforce.NewStaff;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnjuTest
@Import(StandingClock.Time.class)
class CertificateWarningTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    StandingClock clock;

    @Autowired
    CertificateWarnings morning;

    @Autowired
    Staff staff;

    @Autowired
    TestCompanies companies;

    @Autowired
    JdbcClient jdbc;

    private TestCompany company;
    private ProjectId project;
    private StaffId liu;
    private AccountId login;
    private AccountId manager;

    @BeforeEach
    void a_member_of_staff() {
        clock.set(StandingClock.MONDAY_MORNING);
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        login = company.account(Role.TECHNICIAN);
        manager = company.account(Role.PROJECT_MANAGER);
        var said = NewStaff.of("刘勇", "13812346021", Set.of("LIFT"), project, "TECHNICIAN", null);
        liu = company.inTransaction(() -> {
            var id = staff.hire(company.system(), said);
            staff.bind(company.system(), id, login);
            return id;
        });
    }

    @Test
    void holder_and_manager_are_told_sixty_thirty_and_seven_days_ahead_and_at_the_end() {
        certificate("LIFT", TODAY.plusDays(61));
        morning.run(clock.instant());
        assertThat(told()).isEmpty();
        for (var days : List.of(1, 30, 23, 8)) {
            clock.pass(Duration.ofDays(days));
            morning.run(clock.instant());
        }
        var one =
                List.of("certificate-expiring", "certificate-expiring", "certificate-expiring", "certificate-expired");
        assertThat(told(login)).isEqualTo(one);
        assertThat(told(manager)).isEqualTo(one);
    }

    @Test
    void a_second_morning_says_nothing_new() {
        certificate("LIFT", TODAY.plusDays(40));
        morning.run(clock.instant());
        clock.pass(Duration.ofDays(1));
        morning.run(clock.instant());
        assertThat(told(login)).hasSize(1);
    }

    @Test
    void mornings_that_were_missed_are_not_made_up_for() {
        certificate("LIFT", TODAY.plusDays(5));
        morning.run(clock.instant());
        assertThat(told(login)).hasSize(1);
    }

    @Test
    void nobody_is_warned_of_a_certificate_that_was_renewed() {
        certificate("LIFT", TODAY.plusDays(5));
        certificate("LIFT", TODAY.plusYears(4));
        morning.run(clock.instant());
        assertThat(told()).isEmpty();
    }

    private void certificate(String kind, LocalDate end) {
        company.inTransaction(() -> jdbc.sql("""
                        insert into workforce.certificate (company_id, id, staff_id, kind, number, issuer, issued_on,
                            expires_on, entered_at, entered_by) values (?, ?, ?, ?, ?, '市监局', '2022-01-01', ?, now(), 't')""")
                .params(
                        company.id().value(),
                        Ids.next(),
                        liu.value(),
                        kind,
                        Ids.next().toString(),
                        end)
                .update());
    }

    private List<String> told() {
        return company.inTransaction(
                () -> jdbc.sql("select template from notices.notice where template like 'certificate-%'")
                        .query(String.class)
                        .list());
    }

    private List<String> told(AccountId account) {
        return company.inTransaction(() -> jdbc.sql("""
                        select n.template from notices.notice n join notices.delivery d on d.notice_id = n.id
                        where d.address = ? and n.template like 'certificate-%' order by n.id""")
                .param(account.value().toString())
                .query(String.class)
                .list());
    }
}
