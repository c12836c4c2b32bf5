package io.anju.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.identity.Role;
import io.anju.kernel.AccountId;
import io.anju.kernel.DataSubject;
import io.anju.kernel.Ids;
import io.anju.kernel.Retained;
import io.anju.kernel.Retained.Held;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each kind of data: a day before its boundary it stays, a day after it goes, held it stays, and it goes only once. */
@AnjuTest
class KindsTests {

    private static final Instant THEN = Instant.parse("2024-02-29T04:00:00Z");

    @Autowired
    List<Retained> kinds;

    @Autowired
    TestCompanies companies;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    private TestCompany company;
    private UUID own;

    @BeforeEach
    void a_company() {
        company = companies.create();
        own = company.id().value();
    }

    @Test
    void news_that_was_told_long_ago_ends_with_addresses_and_inbox() {
        var account = company.account(Role.RESIDENT);
        var request = Ids.next();
        var notice = notice(request, account, null);
        ends("deliveries", held(account), "select count(*) from notices.notice");
        assertThat(count("select count(*) from notices.delivery")).isZero();
        assertThat(count("select count(*) from notices.inbox_entry")).isZero();
        assertThat(notice).isNotNull();
    }

    @Test
    void news_about_something_that_is_held_stays() {
        var request = Ids.next();
        notice(request, company.account(Role.RESIDENT), null);
        var held = new Held(Set.of(), Set.of(new SubjectRef("request", request)));
        assertThat(due(kind("deliveries"), THEN.plus(Duration.ofDays(1)), held)).isEmpty();
    }

    @Test
    void news_on_its_way_stays_however_old_it_is() {
        notice(Ids.next(), company.account(Role.RESIDENT), THEN);
        assertThat(due(kind("deliveries"), THEN.plus(Duration.ofDays(1)), Held.NOTHING))
                .isEmpty();
    }

    @Test
    void lines_of_a_forgotten_file_end_with_its_name() {
        var file = Ids.next();
        write("""
                insert into sheets.import (company_id, id, kind, project_id, file_name, columns, lines, opened_by, opened_at)
                values (?, ?, 'people', ?, '何美琳.xlsx', array['name'], 1, 'test', ?)""", own, file, Ids.next(), THEN);
        write("""
                insert into sheets.import_line (company_id, import_id, line, cells, errors, sound)
                values (?, ?, 2, array['何美琳'], array[''], true)""", own, file);
        ends("imports", held(null), "select count(*) from sheets.import_line");
        assertThat(count("select count(*) from sheets.import where file_name = '—' and closed_by = 'test'"))
                .isEqualTo(1);
    }

    @Test
    void addresses_of_sign_ins_end_while_the_record_stays_whole() {
        var account = company.account(Role.RESIDENT);
        company.inTransaction(() -> {
            var address = Map.of("address", "203.0.113.7");
            var actor = company.actor(Role.RESIDENT);
            trail.record(actor, SubjectRef.of("account", account), "signed-in", address, THEN);
            return true;
        });
        ends("sign-in-addresses", held(account), "select count(*) from trail.entry where facts like '%203.0.113.7%'");
        var found = company.in(() -> trail.verify());
        assertThat(found.firstBroken()).isNull();
        assertThat(found.redacted()).isEqualTo(1);
    }

    private void ends(String code, Held held, String left) {
        var kind = kind(code);
        var after = THEN.plus(Duration.ofDays(1));
        assertThat(count(left)).isEqualTo(1);
        assertThat(due(kind, THEN.minus(Duration.ofDays(1)), Held.NOTHING)).isEmpty();
        assertThat(due(kind, THEN, Held.NOTHING)).isEmpty();
        assertThat(due(kind, after, held)).isEmpty();
        assertThat(due(kind, after, Held.NOTHING)).hasSize(1);
        company.inTransaction(() -> {
            kind.purge(company.system(), kind.due(after, Held.NOTHING, 10), after);
            return true;
        });
        assertThat(count(left)).isZero();
        assertThat(due(kind, after, Held.NOTHING)).isEmpty();
    }

    private UUID notice(UUID request, AccountId account, @Nullable Instant next) {
        var notice = Ids.next();
        write("""
                insert into notices.notice (company_id, id, subject_type, subject_id, template, args, fingerprint, occurred_at,
                    created_at, created_by)
                values (?, ?, 'request', ?, 'request-received', '{"name": "何美琳"}', ?, ?, ?, 'test')""", own, notice, request, notice.toString(), THEN, THEN);
        var delivery = Ids.next();
        write("""
                insert into notices.delivery (company_id, id, notice_id, channel, recipient, address, language, state, next_at)
                values (?, ?, ?, 'SMS', '何美琳', '13812346021', 'ZH', ?, nullif(?, '')::timestamptz)""", own, delivery, notice, next == null ? "SENT" : "QUEUED", next == null ? "" : next.toString());
        write("""
                insert into notices.attempt (company_id, delivery_id, number, started_at) values (?, ?, 1, ?)""", own, delivery, THEN);
        write("""
                insert into notices.inbox_entry (company_id, id, account_id, notice_id, at) values (?, ?, ?, ?, ?)""", own, Ids.next(), account.value(), notice, THEN);
        return notice;
    }

    private static Held held(@Nullable AccountId account) {
        var subject = new DataSubject(null, account, Set.of("何美琳"), Set.of(), Set.of(), Set.of());
        return new Held(Set.of(subject), Set.of());
    }

    private Retained kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> due(Retained kind, Instant before, Held held) {
        return company.inTransaction(() -> kind.due(before, held, 10));
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
