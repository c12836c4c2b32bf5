package io.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.server.OwnerSql;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;

@AnjuTest
class TrailTests {

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

    @Autowired
    MockMvc mvc;

    final SubjectRef subject = new SubjectRef("tree", Ids.next());
    TestCompany company;

    @BeforeEach
    void found() {
        company = companies.create();
    }

    @Test
    void what_was_recorded_is_read_back_the_latest_first() {
        record("planted", Instant.parse("2026-11-01T08:00:00.123456Z"));
        record("watered", Instant.parse("2026-11-02T08:00:00Z"));
        var entries = company.in(() -> trail.of(subject, ListQuery.first())).items();
        assertThat(entries).extracting(TrailEntry::verb).containsExactly("watered", "planted");
        assertThat(entries.getLast().at()).isEqualTo("2026-11-01T08:00:00.123456Z");
        assertThat(entries.getLast().facts()).isEqualTo(Map.of("height", 3, "by", "hand"));
        assertThat(entries.getLast().actor()).isEqualTo("test");
    }

    @Test
    void a_long_trail_comes_page_by_page_also_within_one_instant() {
        var at = Instant.parse("2026-11-01T08:00:00Z");
        IntStream.range(0, 5).forEach(number -> record("n" + number, at));
        var seen = company.in(() -> {
            var first = trail.of(subject, new ListQuery(null, null, null, 3));
            var second = trail.of(subject, new ListQuery(null, null, first.next(), 3));
            assertThat(second.next()).isNull();
            return IntStream.concat(
                            first.items().stream()
                                    .mapToInt(entry -> entry.verb().charAt(1)),
                            second.items().stream()
                                    .mapToInt(entry -> entry.verb().charAt(1)))
                    .toArray();
        });
        assertThat(seen).containsExactly('4', '3', '2', '1', '0');
    }

    @Test
    void another_company_reads_nothing() {
        record("planted", Instant.EPOCH);
        assertThat(companies
                        .create()
                        .in(() -> trail.of(subject, ListQuery.first()))
                        .items())
                .isEmpty();
    }

    @Test
    void nothing_is_recorded_outside_a_transaction() {
        assertThatThrownBy(() -> company.in(() -> {
                    trail.record(company.system(), subject, "planted", Map.of());
                    return true;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_application_cannot_change_or_remove_an_entry() {
        record("planted", Instant.EPOCH);
        for (var sql : new String[] {"update trail.entry set verb = 'felled'", "delete from trail.entry"}) {
            assertThatThrownBy(() -> company.inTransaction(() -> jdbc.sql(sql).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(
                        () -> company.inTransaction(() -> jdbc.sql("update trail.entry set actor = '—', facts = '{}'")
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("an entry of the record is not changed");
    }

    @Test
    void a_sealed_chain_verifies_and_names_its_unsealed_tail() {
        record("planted", Instant.EPOCH);
        record("watered", Instant.EPOCH);
        assertThat(company.<Integer, RuntimeException>in(chain::seal)).isEqualTo(2);
        record("felled", Instant.EPOCH);
        var found = verify();
        assertThat(found.firstBroken()).isNull();
        assertThat(found.sealedHead()).hasSize(64);
        assertThat(found.sealedCount()).isEqualTo(2);
        assertThat(found.unsealed()).isEqualTo(1);
    }

    @Test
    void the_sealer_visits_every_company_that_has_something_to_seal() {
        var other = companies.create();
        record("planted", Instant.EPOCH);
        other.inTransaction(() -> {
            trail.record(other.system(), subject, "planted", Map.of());
            return true;
        });
        TrailSealer.run(jdbc, chain);
        assertThat(verify().unsealed()).isZero();
        assertThat(other.in(() -> trail.verify()).unsealed()).isZero();
        assertThat(other.in(() -> trail.verify()).sealedHead()).isNotEqualTo(verify().sealedHead());
    }

    @Test
    void one_visit_seals_everything_however_much_came_together() {
        company.inTransaction(() -> {
            IntStream.rangeClosed(0, TrailChain.BATCH)
                    .forEach(number -> trail.record(company.system(), subject, "grew", Map.of("ring", number)));
            return true;
        });
        TrailSealer.run(jdbc, chain);
        var found = verify();
        assertThat(found.unsealed()).isZero();
        assertThat(found.sealedCount()).isEqualTo(TrailChain.BATCH + 1L);
        assertThat(found.firstBroken()).isNull();
    }

    @Test
    void a_chain_that_was_tampered_with_keeps_no_other_open() {
        var other = companies.create();
        record("planted", Instant.EPOCH);
        other.inTransaction(() -> {
            trail.record(other.system(), subject, "planted", Map.of());
            return true;
        });
        owner.run(
                company.id(),
                "insert into trail.seal (company_id, seq, entry_id, prev_hash, hash, sealed_at)"
                        + " select company_id, 1, id, sha256('x'), sha256('y'), now() from trail.entry limit 1");
        TrailSealer.run(jdbc, chain);
        assertThat(other.in(() -> trail.verify()).unsealed()).isZero();
        assertThat(verify().firstBroken()).isNotNull();
        owner.run(company.id(), "delete from trail.unsealed");
    }

    @Test
    void whoever_alters_a_sealed_entry_is_found_out() {
        sealThree();
        owner.run(
                company.id(),
                "alter table trail.entry disable trigger user;"
                        + " update trail.entry set facts = '{\"height\":4}' where verb = 'n1';"
                        + " alter table trail.entry enable trigger user");
        assertThat(verify().firstBroken().seq()).isEqualTo(2);
    }

    @Test
    void whoever_removes_a_sealed_entry_is_found_out() {
        sealThree();
        owner.run(company.id(), "delete from trail.entry where verb = 'n0'");
        assertThat(verify().firstBroken().seq()).isEqualTo(1);
    }

    @Test
    void whoever_removes_an_entry_with_its_seal_is_found_out() {
        sealThree();
        owner.run(company.id(), "delete from trail.seal where seq = 2");
        owner.run(company.id(), "delete from trail.entry where verb = 'n1'");
        assertThat(verify().firstBroken().seq()).isEqualTo(2);
    }

    @Test
    void whoever_recomputes_one_seal_is_found_out_by_the_next() {
        sealThree();
        owner.run(company.id(), "update trail.seal set hash = sha256('x') where seq = 1");
        assertThat(verify().firstBroken().seq()).isEqualTo(1);
        owner.run(company.id(), "update trail.seal set prev_hash = sha256('x') where seq = 2");
        assertThat(verify().firstBroken().seq()).isEqualTo(1);
    }

    @Test
    void two_sealers_at_once_never_seal_an_entry_twice() throws Exception {
        IntStream.range(0, 50).forEach(number -> record("n" + number, Instant.EPOCH));
        var sealers = IntStream.range(0, 4)
                .mapToObj(number -> Thread.startVirtualThread(() -> company.in(chain::seal)))
                .toList();
        for (var sealer : sealers) {
            sealer.join();
        }
        assertThat(verify().sealedCount()).isEqualTo(50);
        assertThat(verify().firstBroken()).isNull();
    }

    @Test
    void only_those_who_may_read_the_trail_may_verify_it() throws Exception {
        mvc.perform(get("/api/trail/verification").with(company.as(Role.GUARD))).andExpect(status().isForbidden());
        mvc.perform(get("/api/trail/verification").with(company.as(Role.QUALITY)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.firstBroken").doesNotExist());
    }

    @Test
    void a_record_of_any_length_is_counted_to_its_last_entry() {
        record("planted", Instant.EPOCH);
        company.inTransaction(() -> jdbc.sql("""
                        insert into trail.entry select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).*
                        from trail.entry e, generate_series(1, 20000)""").update());
        assertThat(verify().unsealed()).isEqualTo(20_001);
        assertThat(verify().sealedCount()).isZero();
    }

    private void sealThree() {
        IntStream.range(0, 3).forEach(number -> record("n" + number, Instant.EPOCH));
        assertThat(company.<Integer, RuntimeException>in(chain::seal)).isEqualTo(3);
        assertThat(verify().firstBroken()).isNull();
    }

    private TrailVerification verify() {
        return company.in(() -> trail.verify());
    }

    private void record(String verb, Instant at) {
        company.inTransaction(() -> {
            trail.record(company.system(), subject, verb, Map.of("height", 3, "by", "hand"), at);
            return true;
        });
    }
}
