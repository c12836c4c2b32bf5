package io.anju.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnjuTest
class AnswerPurgeTests {

    /** In the past of all other tests, whose answers must stay. */
    private static final Instant NOW = Instant.parse("2020-03-01T00:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCompanies companies;

    @Test
    void an_answer_stays_for_thirty_days_and_is_then_forgotten_in_every_company() {
        var one = companies.create();
        var other = companies.create();
        answered(one, "0000-within", NOW.minus(AnswerPurge.KEPT));
        answered(one, "0000-beyond", NOW.minus(AnswerPurge.KEPT).minusMillis(1));
        answered(other, "0000-beyond", NOW.minus(Duration.ofDays(300)));

        AnswerPurge.run(jdbc, NOW);

        assertThat(keys(one)).containsExactly("0000-within");
        assertThat(keys(other)).isEmpty();
    }

    private void answered(TestCompany company, String key, Instant at) {
        company.inTransaction(() -> jdbc.sql("""
                        insert into http.idempotent_answer (company_id, principal, key, fingerprint, created_at)
                        values (?, 'somebody', ?, 'f', ?)""")
                .params(company.id().value(), key, Timestamp.from(at))
                .update());
    }

    private List<String> keys(TestCompany company) {
        return company.inTransaction(() -> jdbc.sql("select key from http.idempotent_answer")
                .query(String.class)
                .list());
    }
}
