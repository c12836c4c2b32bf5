package io.anju.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.kernel.AccountId;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@AnjuTest
class InstallationTests {

    @Autowired
    Installation installation;

    @Autowired
    Accounts accounts;

    @Autowired
    Companies companies;

    @Autowired
    TestCompanies testCompanies;

    @Autowired
    JsonMapper json;

    @Test
    void an_installation_with_a_company_gets_no_second_first_one() {
        testCompanies.create();
        assertThat(installation.empty()).isFalse();
        assertThatThrownBy(() -> installation.createFirst("又一家", "admin", "long enough 1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"金文物业, c", "Jinwen Property, jinwen-property", "A, c"})
    void a_company_gets_a_code_that_fits_into_an_address(String shortName, String beginning) {
        assertThat(CompanyCode.free(shortName, code -> false))
                .startsWith(beginning)
                .matches("[a-z0-9][a-z0-9-]{2,30}");
    }

    @Test
    void a_code_that_is_taken_gives_way_to_chance() {
        assertThat(CompanyCode.free("Jinwen", "jinwen"::equals))
                .isNotEqualTo("jinwen")
                .hasSizeGreaterThan(6);
    }

    @Test
    void a_company_is_found_by_its_code() {
        var company = testCompanies.create();
        assertThat(companies.byCode(company.code())).contains(company.id());
        assertThat(companies.all()).contains(company.id());
    }

    @Test
    void a_permission_in_one_project_does_not_reach_another() {
        var company = testCompanies.create();
        var project = ProjectId.next();
        var here = company.account(new RoleGrant(Role.DISPATCHER, project));
        var everywhere = company.account(Role.PROJECT_MANAGER);
        company.account(Role.GUARD);
        company.in(() -> {
            assertThat(accounts.withPermission(Permission.REQUEST_INTAKE, project))
                    .extracting(AccountSummary::id)
                    .containsExactlyInAnyOrder(here, everywhere);
            assertThat(accounts.withPermission(Permission.REQUEST_INTAKE, ProjectId.next()))
                    .extracting(AccountSummary::id)
                    .containsExactly(everywhere);
            return true;
        });
    }

    @Test
    void events_survive_being_written_down() {
        var event = new IdentityEvent.AccountInvited(
                testCompanies.create().id(),
                Instant.parse("2026-11-22T08:00:00Z"),
                AccountId.next(),
                UUID.randomUUID());
        assertThat(json.readValue(json.writeValueAsString(event), IdentityEvent.AccountInvited.class))
                .isEqualTo(event);
    }
}
