package io.anju.database;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Calls the jobs when the machine's clock was turned back. They had been told to come again at an instant that lies in the
 * future now, and would all stand still until then; so would the job of a process that died before the turn (goals T3, T5).
 */
@Component
class TurnedClock {

    private static final Logger LOG = LoggerFactory.getLogger(TurnedClock.class);
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable Instant lastSeen;
    private long lastNanos;

    TurnedClock(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 15_000)
    void look() {
        look(System.nanoTime());
    }

    /**
     * Compares the wall's clock with one that nobody can turn. Nobody knows what the clock did while no process looked, so
     * the first look asks the jobs: one that ended in the future says that it was turned.
     */
    synchronized void look(long nanos) {
        var now = clock.instant();
        var expected = lastSeen == null ? lastSign().orElse(now) : lastSeen.plusNanos(nanos - lastNanos);
        if (now.isBefore(expected.minus(TOLERATED))) {
            var called = callJobs(now);
            LOG.warn("the clock was turned back from {} to {}; {} jobs were called", expected, now, called);
        }
        lastSeen = now;
        lastNanos = nanos;
    }

    private Optional<Instant> lastSign() {
        return CompanyScope.asSystem(() -> jdbc.sql("""
                        select max(greatest(last_success, last_failure, last_heartbeat)) from jobs.scheduled_tasks""")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single());
    }

    private int callJobs(Instant now) {
        return CompanyScope.asSystem(() -> jdbc.sql("""
                        update jobs.scheduled_tasks set
                            execution_time = case when picked then execution_time else :now end,
                            last_heartbeat = least(last_heartbeat, :now)
                        where execution_time > :soon or last_heartbeat > :soon""")
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(now.plus(TOLERATED)))
                .update());
    }
}
