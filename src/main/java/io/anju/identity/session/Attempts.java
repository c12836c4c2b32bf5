package io.anju.identity.session;

import io.anju.database.CompanyScope;
import io.anju.identity.TokenHash;
import io.anju.kernel.Refused;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts before they are made, so that a burst of guesses cannot pass between check and count. Unknown logins are
 * counted like known ones: the answer says nothing about who exists.
 */
@Component
class Attempts {

    private static final int KEY_BYTES = 16;

    /** Attempts of one burst read the clock in another order than they are counted; only what is later than this was turned. */
    private static final Duration ASIDE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many attempts are allowed within a window that begins with the first.
     *
     * @param what names the limit in the key
     */
    record Limit(String what, int count, Duration window) {}

    private record Counted(int count, long secondsLeft) {}

    /**
     * Counts one attempt; refuses it with the time to wait once the limit is passed. A window that ends a minute later than
     * any can was opened before the clock was turned back, and is over.
     */
    void count(Limit limit, String who) {
        var now = clock.instant();
        var counted = CompanyScope.asSystem(() -> jdbc.sql("""
                        insert into identity.attempts as a (key, count, until) values (:key, 1, :end)
                        on conflict (key) do update set
                            count = case when a.until <= :now or a.until > :last then 1 else a.count + 1 end,
                            until = case when a.until <= :now or a.until > :last then excluded.until else a.until end
                        returning count, until""")
                .param("key", key(limit, who))
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(now.plus(limit.window())))
                .param("last", Timestamp.from(now.plus(limit.window()).plus(ASIDE)))
                .query((row, number) -> new Counted(
                        row.getInt("count"),
                        Duration.between(now, row.getTimestamp("until").toInstant())
                                        .toSeconds()
                                + 1))
                .single());
        if (counted.count() > limit.count()) {
            throw Refused.tooMany(counted.secondsLeft());
        }
    }

    /** Forgets the attempts: the last one succeeded. */
    void forget(Limit limit, String who) {
        CompanyScope.asSystem(() -> jdbc.sql("delete from identity.attempts where key = ?")
                .param(key(limit, who))
                .update());
    }

    /** Removes what counts no longer. */
    int purge() {
        return CompanyScope.asSystem(() -> jdbc.sql("delete from identity.attempts where until <= ?")
                .param(Timestamp.from(clock.instant()))
                .update());
    }

    private static String key(Limit limit, String who) {
        return limit.what() + ':' + HexFormat.of().formatHex(TokenHash.of(who), 0, KEY_BYTES);
    }
}
