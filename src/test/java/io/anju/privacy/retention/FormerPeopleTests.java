package io.anju.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.PlaceId;
import io.anju.identity.Role;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Retained;
import io.anju.kernel.Retained.Held;
import io.anju.people.NewPerson;
import io.anju.people.Occupancies;
import io.anju.people.People;
import io.anju.people.PeopleFixtures;
import io.anju.people.PersonId;
import io.anju.people.Relation;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody stays in the register for ever after everything has ended, and nobody goes while something has not. */
@AnjuTest
@Import(PeopleFixtures.class)
class FormerPeopleTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 6, 30);
    private static final Instant THAT_NOON = Instant.parse("2021-06-30T04:00:00Z");

    @Autowired
    List<Retained> kinds;

    @Autowired
    TestCompanies companies;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    People people;

    @Autowired
    Occupancies occupancies;

    @Autowired
    JdbcClient jdbc;

    private TestCompany company;
    private ProjectId project;
    private PlaceId unit;

    @BeforeEach
    void a_house() {
        company = companies.create();
        project = fixtures.project(company);
        unit = fixtures.unit(company, project, "1803");
    }

    @Test
    void whoever_moved_out_goes_after_the_period_and_not_a_day_before() {
        var gone = person(LAST_DAY);
        var former = kind("former-people");
        assertThat(due(former, THAT_NOON)).isEmpty();
        assertThat(due(former, THAT_NOON.plus(Duration.ofDays(1)))).containsExactly(gone.value());
        purge(former, THAT_NOON.plus(Duration.ofDays(1)));
        assertThat(count("select count(*) from people.person where name = '何美琳'"))
                .isZero();
        assertThat(count("select count(*) from people.person_phone")).isZero();
        assertThat(count("select count(*) from people.occupancy")).isEqualTo(1);
        assertThat(due(former, THAT_NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void whoever_still_lives_somewhere_else_stays() {
        var person = person(LAST_DAY);
        var other = fixtures.unit(company, project, "1804");
        occupy(person, other, null);
        assertThat(due(kind("former-people"), THAT_NOON.plus(Duration.ofDays(1))))
                .isEmpty();
    }

    @Test
    void whoever_is_held_stays_until_the_hold_is_lifted() {
        var person = person(LAST_DAY);
        write("""
                insert into privacy.hold (company_id, id, project_id, kind, subject_id, reason, set_at, set_by)
                values (?, ?, ?, 'PERSON', ?, '何美琳的诉讼', ?, 'test')""", own(), Ids.next(), project.value(), person.value(), THAT_NOON);
        assertThat(due(kind("former-people"), THAT_NOON.plus(Duration.ofDays(1))))
                .isEmpty();
        write(
                "update privacy.hold set lifted_at = ?, lifted_by = 'test', lifted_for = '结案' where subject_id = ?",
                THAT_NOON,
                person.value());
        assertThat(due(kind("former-people"), THAT_NOON.plus(Duration.ofDays(1))))
                .hasSize(1);
        purge(kind("former-people"), THAT_NOON.plus(Duration.ofDays(1)));
        assertThat(count("select count(*) from privacy.hold where reason = '***的诉讼'"))
                .isEqualTo(1);
    }

    @Test
    void a_refused_wish_to_be_let_in_goes_with_the_login_that_was_made_for_it() {
        var account = company.account(Role.RESIDENT);
        wish(account.value());
        var registrations = kind("registrations");
        var after = THAT_NOON.plus(Duration.ofDays(1));
        assertThat(due(registrations, THAT_NOON.minus(Duration.ofDays(1)))).isEmpty();
        assertThat(due(registrations, THAT_NOON)).isEmpty();
        assertThat(due(registrations, after)).hasSize(1);
        purge(registrations, after);
        assertThat(count("select count(*) from people.registration")).isZero();
        assertThat(count("select count(*) from identity.account where phone = '13800000000'"))
                .isZero();
        assertThat(due(registrations, after)).isEmpty();
    }

    @Test
    void a_login_that_was_let_in_since_stays_when_an_older_wish_goes() {
        var account = company.account(Role.RESIDENT);
        wish(account.value());
        var person = person(null);
        company.inTransaction(() -> {
            people.bind(company.system(), person, account);
            return true;
        });
        purge(kind("registrations"), THAT_NOON.plus(Duration.ofDays(1)));
        assertThat(count("select count(*) from people.registration")).isZero();
        assertThat(count("select count(*) from identity.account where phone = '13800000000'"))
                .isEqualTo(1);
    }

    private PersonId person(@Nullable LocalDate until) {
        var person =
                company.inTransaction(() -> people.add(company.system(), NewPerson.of(project, "何美琳", "13812346021")));
        occupy(person, unit, until);
        return person;
    }

    private void occupy(PersonId person, PlaceId place, @Nullable LocalDate until) {
        company.inTransaction(() ->
                occupancies.begin(company.system(), person, place, Relation.LESSEE, LocalDate.of(2020, 1, 1), until));
    }

    private void wish(UUID account) {
        write("""
                insert into people.registration (company_id, id, project_id, account_id, name, phone, unit_text, relation,
                    requested_at, decided_at, decided_by, approved, reason, version)
                values (?, ?, ?, ?, '何美琳', '13812346021', '1803', 'LESSEE', ?, ?, 'test', false, '查无此人', 0)""", own(), Ids.next(), project.value(), account, THAT_NOON.minus(Duration.ofDays(9)), THAT_NOON);
    }

    private void purge(Retained kind, Instant before) {
        company.inTransaction(() -> {
            kind.purge(company.system(), kind.due(before, Held.NOTHING, 10), before);
            return true;
        });
    }

    private Retained kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> due(Retained kind, Instant before) {
        return company.inTransaction(() -> kind.due(before, Held.NOTHING, 10));
    }

    private UUID own() {
        return company.id().value();
    }

    private int count(String sql) {
        return company.inTransaction(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    private void write(String sql, Object... params) {
        var values = List.of(params).stream()
                .map(value -> value instanceof Instant at ? Timestamp.from(at) : value)
                .toList();
        company.inTransaction(() -> jdbc.sql(sql).params(values).update());
    }
}
