package io.anju.identity.session;

import io.anju.kernel.Refused;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which a person is signed in. */
@Component
class OwnSessions {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<OwnSessionView> list(Session session) {
        return jdbc.sql("""
                        select id, started_at, last_seen_at, address, agent from identity.session
                        where account_id = ? and expires_at > ? order by last_seen_at desc, id""")
                .params(session.account().value(), Timestamp.from(clock.instant()))
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new OwnSessionView(
                            id,
                            row.getTimestamp("started_at").toInstant(),
                            row.getTimestamp("last_seen_at").toInstant(),
                            row.getString("address"),
                            row.getString("agent"),
                            id.equals(session.id()));
                })
                .list();
    }

    /** Ends one of one's own sessions; somebody else's looks like a missing one. */
    @Transactional
    void end(Session session, UUID id) {
        var ended = jdbc.sql("delete from identity.session where account_id = ? and id = ?")
                .params(session.account().value(), id)
                .update();
        if (ended == 0) {
            throw Refused.missing("session");
        }
    }

    @Transactional
    void endAll(Session session) {
        jdbc.sql("delete from identity.session where account_id = ?")
                .param(session.account().value())
                .update();
    }
}
