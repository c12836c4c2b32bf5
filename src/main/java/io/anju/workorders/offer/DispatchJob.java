package io.anju.workorders.offer;

import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the offer chain on: searches that may begin, questions nobody saw, questions nobody answered. It rests as long as it
 * works: a thousand silent phones after an hour without the program must not slow down whoever reports something now.
 */
@Component
public class DispatchJob {

    /** Whoever has free hands first gets what is urgent, then what has waited longest. */
    private static final String SEARCHES = """
            select company_id company, id from workorders.work_order where dispatch_at <= ?
            order by least(priority, 'P3'), opened_at limit ?""";

    private static final Logger LOG = LoggerFactory.getLogger(DispatchJob.class);
    private static final int MOST = 500;
    private static final Duration LONGEST_REST = Duration.ofMillis(50);

    private final JdbcClient jdbc;
    private final DueOffers due;
    private final Clock clock;

    DispatchJob(JdbcClient jdbc, DueOffers due, Clock clock) {
        this.jdbc = jdbc;
        this.due = due;
        this.clock = clock;
    }

    private record Due(CompanyId company, UUID id) {}

    /** Does everything that is due now, each in a transaction of its own, so that one failure stops no other. */
    public void tick() {
        var now = clock.instant();
        each(find(SEARCHES, now), due::begin);
        each(find("select company_id company, id from workorders.offer where next_at <= ? limit ?", now), due::look);
    }

    private List<Due> find(String sql, Instant now) {
        return CompanyScope.asSystem(() ->
                jdbc.sql(sql).params(Timestamp.from(now), MOST).query(Due.class).list());
    }

    private static void each(List<Due> all, Consumer<UUID> work) {
        for (var one : all) {
            var began = System.nanoTime();
            try {
                CompanyScope.run(one.company(), () -> work.accept(one.id()));
            } catch (OptimisticLockingFailureException answeredMeanwhile) {
                LOG.debug("{} changed while it was looked at", one.id());
            } catch (RuntimeException e) {
                LOG.error("dispatch of {} failed", one.id(), e);
            }
            LockSupport.parkNanos(Math.min(System.nanoTime() - began, LONGEST_REST.toNanos()));
        }
    }
}
