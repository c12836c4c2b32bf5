package io.anju.trail;

import io.anju.kernel.Actor;
import io.anju.kernel.Retained;
import io.anju.kernel.SubjectRef;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From where somebody signed in, long after the session ended (Y-04). That they signed in, and when, stays. */
@Component
class SignInAddresses implements Retained {

    private final JdbcClient jdbc;
    private final TrailRedactions redactions;

    SignInAddresses(JdbcClient jdbc, TrailRedactions redactions) {
        this.jdbc = jdbc;
        this.redactions = redactions;
    }

    @Override
    public String kind() {
        return "sign-in-addresses";
    }

    @Override
    public int usualMonths() {
        return 12;
    }

    /** Six months of network logs are asked for by the Cybersecurity Law, art. 21. */
    @Override
    public int fewestMonths() {
        return 6;
    }

    @Override
    public List<UUID> due(Instant before, Held held, int limit) {
        return jdbc.sql("""
                        select id from trail.entry
                        where verb = 'signed-in' and facts <> '{}' and occurred_at < :before and subject_id <> all(:accounts)
                        order by occurred_at, id limit :limit""")
                .param("before", Timestamp.from(before))
                .param("accounts", held.accounts())
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void purge(Actor by, List<UUID> due, Instant at) {
        redactions.redactFacts(by, new SubjectRef("company", by.company().value()), due);
    }
}
