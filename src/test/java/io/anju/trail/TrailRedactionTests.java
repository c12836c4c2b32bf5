package io.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.server.OwnerSql;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking names out of the record, and every way of passing off something else as that. */
@AnjuTest
class TrailRedactionTests {

    private static final String UNGUARDED =
            "alter table trail.entry disable trigger user; %s; alter table trail.entry enable trigger user";

    @Autowired
    Trail trail;

    @Autowired
    TrailChain chain;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnerSql owner;

    @Autowired
    TestCompanies companies;

    final SubjectRef request = new SubjectRef("tree", Ids.next());
    final SubjectRef right = new SubjectRef("right", Ids.next());
    TestCompany company;

    @BeforeEach
    void found() {
        company = companies.create();
        record(company.actor(Role.RESIDENT), "reported", Map.of("note", "leak"));
        record(company.actor(Role.DISPATCHER), "called", Map.of("note", "王小丽 is at home"));
        record(company.actor(Role.DISPATCHER), "closed", Map.of("note", "tap changed"));
    }

    @Test
    void names_go_while_the_work_and_whoever_did_it_stay_and_the_chain_is_whole() {
        var dispatcher = company.actor(Role.DISPATCHER).name();
        assertThat(redact()).isEqualTo(2);
        var entries = company.in(() -> trail.of(request, ListQuery.first())).items();
        assertThat(entries).extracting(TrailEntry::actor).containsExactly(dispatcher, dispatcher, "—");
        assertThat(entries)
                .extracting(TrailEntry::facts)
                .containsExactly(Map.of("note", "tap changed"), Map.of(), Map.of("note", "leak"));
        var found = verify();
        assertThat(found.firstBroken()).isNull();
        assertThat(found.redacted()).isEqualTo(2);
        assertThat(found.unsealed()).isZero();
        assertThat(found.sealedCount()).isEqualTo(4);
        var said = company.in(() -> trail.of(right, ListQuery.first())).items().getFirst();
        assertThat(said.verb()).isEqualTo("redacted");
        assertThat(said.facts()).containsEntry("entries", 2).containsOnlyKeys("entries", "digest");
    }

    @Test
    void a_second_redaction_finds_nothing_more() {
        redact();
        assertThat(redact()).isZero();
        assertThat(company.in(() -> trail.of(right, ListQuery.first())).items()).hasSize(1);
    }

    @Test
    void an_entry_may_lose_its_actor_now_and_its_facts_later() {
        redact();
        assertThat(redact(new Redaction(right, List.of(request), named(null), true)))
                .isEqualTo(2);
        assertThat(verify().firstBroken()).isNull();
        assertThat(verify().redacted()).isEqualTo(3);
    }

    @Test
    void entries_on_other_subjects_are_left_alone() {
        assertThat(redact(new Redaction(right, List.of(right), named(null), true)))
                .isZero();
        assertThat(verify().redacted()).isZero();
    }

    @Test
    void nobody_else_records_that_something_was_redacted() {
        assertThatThrownBy(() -> record(company.system(), "redacted", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_application_cannot_write_something_else_into_a_redacted_entry() {
        redact();
        for (var sql : List.of("set actor = '李四'", "set facts = '{\"note\":\"no leak\"}'")) {
            assertThatThrownBy(() -> company.inTransaction(
                            () -> jdbc.sql("update trail.entry " + sql).update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void a_forged_redaction_that_no_entry_names_is_found_out() {
        sealAll();
        company.inTransaction(() -> {
            var other = jdbc.sql("select id from trail.entry where verb = 'closed'")
                    .query(java.util.UUID.class)
                    .single();
            return forge("reported", "'" + other + "'::uuid");
        });
        assertThat(verify().firstBroken().seq()).isEqualTo(1);
    }

    @Test
    void a_redaction_that_is_named_by_an_unsealed_entry_is_found_out() {
        sealAll();
        owner.run(
                company.id(),
                "insert into trail.entry select company_id, gen_random_uuid(), occurred_at, entered_at, null, 'x',"
                        + " subject_type, subject_id, 'redacted', '{}' from trail.entry where verb = 'closed'");
        company.inTransaction(() -> forge("called", "(select id from trail.entry where verb = 'redacted')"));
        assertThat(verify().firstBroken().seq()).isEqualTo(2);
    }

    @Test
    void a_redaction_that_is_slipped_under_a_sealed_one_is_found_out() {
        redact();
        company.inTransaction(() -> forge("closed", "(select id from trail.entry where verb = 'redacted')"));
        assertThat(verify().firstBroken().seq()).isEqualTo(4);
    }

    @Test
    void an_altered_entry_with_a_fitting_row_is_found_out_by_the_entry_that_names_it() {
        redact();
        owner.run(company.id(), UNGUARDED.formatted("update trail.entry set subject_id = id where verb = 'called'"));
        var kept = company.inTransaction(() -> kept("called"));
        owner.run(
                company.id(),
                "update trail.redaction set kept = '\\x" + kept
                        + "' where entry_id = (select id from trail.entry where verb = 'called')");
        assertThat(verify().firstBroken().seq()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trail.entry set verb = 'opened' where verb = 'called'",
                "update trail.entry set occurred_at = occurred_at - interval '1 day' where verb = 'called'",
                "update trail.entry set account_id = null where verb = 'called'",
                "update trail.entry set subject_type = 'bush' where verb = 'called'",
                "update trail.entry set facts = '{\"note\":\"王小丽 is at home\"}' where verb = 'called'",
                "delete from trail.redaction where entry_id in (select id from trail.entry where verb = 'called')",
                "update trail.seal set hash = sha256('x') where seq = 2",
                "update trail.seal set hash = sha256('x') where seq = 2;"
                        + " update trail.seal set prev_hash = sha256('x') where seq = 3"
            })
    void a_redacted_entry_that_is_changed_or_restored_and_its_seal_are_found_out(String attack) {
        redact();
        owner.run(company.id(), UNGUARDED.formatted(attack));
        assertThat(verify().firstBroken().seq()).isEqualTo(2);
    }

    @Test
    void an_entry_that_is_restored_without_trace_is_missed_by_the_entry_that_names_it() {
        redact();
        owner.run(
                company.id(),
                UNGUARDED.formatted("delete from trail.redaction where entry_id in (select id from trail.entry where"
                        + " verb = 'called'); update trail.entry set facts = '{\"note\":\"王小丽 is at home\"}' where"
                        + " verb = 'called'"));
        assertThat(verify().firstBroken().seq()).isEqualTo(4);
    }

    /** Redacts an entry as the application could that left out to say so. */
    private int forge(String verb, String namedBy) {
        var left = "\\x" + kept(verb);
        jdbc.sql("insert into trail.redaction (company_id, entry_id, named_by, kept) select company_id, id, " + namedBy
                        + ", cast(? as bytea) from trail.entry where verb = ?")
                .params(left, verb)
                .update();
        return jdbc.sql("update trail.entry set facts = '{}' where verb = ?")
                .param(verb)
                .update();
    }

    /** The hash that a row for this entry has to carry once its facts are gone. */
    private String kept(String verb) {
        return jdbc.sql("select e.*, s.seq, s.hash from trail.entry e join trail.seal s on s.entry_id = e.id"
                        + " where e.verb = ?")
                .param(verb)
                .query((row, number) -> {
                    var left = SealedContent.of(row);
                    return HexFormat.of()
                            .formatHex(left.keeping(left.actor(), "{}").hash(row.getLong("seq"), row.getBytes("hash")));
                })
                .single();
    }

    private int redact() {
        return redact(new Redaction(right, List.of(request), named(company.account(Role.RESIDENT)), false));
    }

    private static DataSubject named(@Nullable AccountId login) {
        return new DataSubject(null, login, Set.of("王小丽"), Set.of(), Set.of(), Set.of());
    }

    private int redact(Redaction wanted) {
        return company.inTransaction(
                () -> trail.redact(company.system(), wanted).entries());
    }

    private void sealAll() {
        assertThat(company.<Integer, RuntimeException>in(chain::seal)).isEqualTo(3);
    }

    private TrailVerification verify() {
        return company.in(() -> trail.verify());
    }

    private void record(Actor actor, String verb, Map<String, ?> facts) {
        company.inTransaction(() -> {
            trail.record(actor, request, verb, facts);
            return true;
        });
    }
}
