package io.anju.privacy.hold;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever ends data and whoever holds it take turns, until their transactions end: nothing is purged on the strength of a
 * list of holds that is older than the last hold.
 */
@Component
public class HoldLock {

    private static final String KEY = "(hashtextextended('hold:' || current_setting('anju.company'), 0))";

    private final JdbcClient jdbc;

    HoldLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For whoever ends data; many at once. */
    public void shared() {
        jdbc.sql("select pg_advisory_xact_lock_shared" + KEY).query().singleRow();
    }

    /** For whoever holds it. */
    void exclusive() {
        jdbc.sql("select pg_advisory_xact_lock" + KEY).query().singleRow();
    }
}
