package io.anju.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.PlaceId;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.person.PersonAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AnjuTest
@Import(PeopleFixtures.class)
class PeopleTests {

    @Autowired
    People people;

    @Autowired
    Occupancies occupancies;

    @Autowired
    PersonAccess access;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    Clock clock;

    private TestCompany company;
    private ProjectId project;
    private PlaceId unit;
    private LocalDate today;

    @BeforeEach
    void a_project_with_one_unit() {
        company = companies.create();
        project = fixtures.project(company);
        unit = fixtures.unit(company, project, "1-1803");
        today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void a_caller_is_found_by_number_however_it_was_written_with_the_units_of_today() {
        var zhang = add("张小明", "138 0000 1234");
        begin(zhang, unit, Relation.OWNER, today.minusYears(2), null);
        assertThat(callers("+86 13800001234")).singleElement().satisfies(caller -> {
            assertThat(caller.person()).isEqualTo(zhang);
            assertThat(caller.name()).isEqualTo("张小明");
            assertThat(caller.units()).singleElement().satisfies(occupancy -> {
                assertThat(occupancy.unit()).isEqualTo(unit);
                assertThat(occupancy.unitCode()).isEqualTo("1-1803");
                assertThat(occupancy.relation()).isEqualTo(Relation.OWNER);
            });
        });
    }

    @Test
    void a_lessee_whose_lease_ended_yesterday_is_no_caller_today() {
        begin(add("李四", "13900001111"), unit, Relation.LESSEE, today.minusYears(1), today.minusDays(1));
        assertThat(callers("13900001111")).isEmpty();
    }

    @Test
    void the_last_day_of_a_relation_still_belongs_to_it() {
        begin(add("李四", "13900002222"), unit, Relation.LESSEE, today.minusYears(1), today);
        assertThat(callers("13900002222"))
                .singleElement()
                .satisfies(caller -> assertThat(caller.units()).hasSize(1));
    }

    @Test
    void a_relation_that_begins_tomorrow_does_not_count_today() {
        begin(add("王五", "13900003333"), unit, Relation.OWNER, today.plusDays(1), null);
        assertThat(callers("13900003333")).isEmpty();
    }

    @Test
    void somebody_without_any_relation_is_a_caller_without_units() {
        add("访客", "13900004444");
        assertThat(callers("13900004444"))
                .singleElement()
                .satisfies(caller -> assertThat(caller.units()).isEmpty());
    }

    @Test
    void a_client_representative_is_a_caller_also_after_moving_out() {
        var person = add("赵六", "13900005555");
        begin(person, unit, Relation.LESSEE, today.minusYears(1), today.minusDays(1));
        company.inTransaction(() -> {
            occupancies.represent(company.system(), person, project, today, null);
            return true;
        });
        assertThat(callers("13900005555")).hasSize(1);
    }

    @Test
    void an_extension_does_not_hide_the_line_of_a_firm_whose_name_is_no_secret() {
        var firm =
                new NewPerson(project, PersonKind.ORGANISATION, "金文科技", List.of("0571-88886666-801"), null, "陈静", null);
        company.inTransaction(() -> people.add(company.system(), firm));
        assertThat(callers("057188886666"))
                .singleElement()
                .satisfies(caller -> assertThat(caller.name()).isEqualTo("金文科技"));
    }

    @Test
    void staff_of_a_lessee_are_tied_to_the_unit_by_the_firm_that_is_the_lessee_today() {
        var zhou = add("周敏", "13900008888");
        lease("旧东家有限公司", today.minusYears(3), today.minusDays(1));
        lease("金文科技有限公司", today, null);
        begin(zhou, unit, Relation.STAFF_OF_LESSEE, today, null);
        begin(zhou, fixtures.unit(company, project, "1-0101"), Relation.OWNER, today.minusYears(1), today.minusDays(1));
        assertThat(company.inTransaction(() -> people.ties(zhou)))
                .containsExactly(new Tie(Relation.STAFF_OF_LESSEE, unit, "1-1803", "金文科技有限公司"));
    }

    @Test
    void callers_of_another_project_are_left_out_where_a_project_is_named() {
        begin(add("张三", "13900006666"), unit, Relation.OWNER, today, null);
        var other = fixtures.project(company);
        assertThat(company.inTransaction(() -> people.callers(other, "13900006666")))
                .isEmpty();
        assertThat(company.inTransaction(() -> people.callers(null, "13900006666")))
                .hasSize(1);
    }

    @Test
    void the_same_relation_cannot_hold_twice_on_one_day() {
        var person = add("张三", "13900007777");
        begin(person, unit, Relation.OWNER, today.minusDays(10), today);
        assertThatThrownBy(() -> begin(person, unit, Relation.OWNER, today, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("occupancy-overlaps");
        begin(person, unit, Relation.OWNER, today.plusDays(1), null);
        begin(person, unit, Relation.OCCUPIER, today, null);
    }

    @Test
    void an_ended_relation_stays_in_the_file_with_its_last_day() {
        var person = add("张三", "13900008888");
        var occupancy = begin(person, unit, Relation.OWNER, today.minusDays(10), null);
        end(occupancy, today.minusDays(1));
        assertThat(company.inTransaction(() -> people.occupants(unit, clock.instant())))
                .isEmpty();
        assertThat(company.inTransaction(
                        () -> people.occupants(unit, clock.instant().minusSeconds(3 * 86_400))))
                .singleElement()
                .satisfies(occupant -> assertThat(occupant.phone()).isEqualTo("139****8888"));
    }

    @Test
    void a_relation_cannot_end_before_it_began_nor_twice() {
        var occupancy = begin(add("张三", "13900008888"), unit, Relation.OWNER, today.minusDays(10), null);
        assertThatThrownBy(() -> end(occupancy, today.minusDays(11))).hasMessageContaining("before-begin");
        end(occupancy, today.minusDays(2));
        assertThatThrownBy(() -> end(occupancy, today)).hasMessageContaining("occupancy-ended");
    }

    @Test
    void what_another_company_knows_stays_there() {
        var person = add("张三", "13900009999");
        begin(person, unit, Relation.OWNER, today, null);
        var other = companies.create();
        assertThat(other.inTransaction(() -> people.callers(null, "13900009999")))
                .isEmpty();
        assertThatThrownBy(() -> other.inTransaction(() -> people.get(person))).hasMessageContaining("person-missing");
        assertThatThrownBy(() -> other.inTransaction(
                        () -> occupancies.begin(other.system(), person, unit, Relation.OWNER, today, null)))
                .hasMessageContaining("place-missing");
    }

    @Test
    void a_file_is_open_to_the_project_that_keeps_it_and_to_those_of_its_units_only() {
        var person = add("张三", "13900010000");
        var other = fixtures.project(company);
        var stranger = company.actor(new RoleGrant(Role.DISPATCHER, other));
        assertThatThrownBy(() -> company.inTransaction(() -> access.require(stranger, person, Permission.PEOPLE_READ)))
                .hasMessageContaining("person-missing");
        begin(person, fixtures.unit(company, other, "2-101"), Relation.LESSEE, today, null);
        assertThat(company.inTransaction(() -> access.require(stranger, person, Permission.PEOPLE_READ)))
                .isNotNull();
    }

    private PersonId add(String name, String phone) {
        return company.inTransaction(() -> people.add(company.system(), NewPerson.of(project, name, phone)));
    }

    private OccupancyId begin(PersonId person, PlaceId place, Relation relation, LocalDate from, LocalDate to) {
        return company.inTransaction(() -> occupancies.begin(company.system(), person, place, relation, from, to));
    }

    private void end(OccupancyId occupancy, LocalDate lastDay) {
        company.inTransaction(() -> {
            occupancies.end(company.system(), occupancy, lastDay, "过户");
            return true;
        });
    }

    private void lease(String firm, LocalDate from, @Nullable LocalDate to) {
        var entry = new NewPerson(project, PersonKind.ORGANISATION, firm, List.of("021-62330001"), null, null, null);
        begin(company.inTransaction(() -> people.add(company.system(), entry)), unit, Relation.LESSEE, from, to);
    }

    private List<Caller> callers(String phone) {
        return company.inTransaction(() -> people.callers(project, phone));
    }
}
