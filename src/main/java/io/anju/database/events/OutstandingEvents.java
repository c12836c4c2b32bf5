package io.anju.database.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.anju.database.CompanyScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Publishes again what no listener finished: everything at the start, later whatever failed or has been silent for too
 * long, within a minute. Modulith's own republishing runs without a scope and would see nothing, and it passes over what
 * was being published again when its process died.
 */
@Configuration(proxyBeanMethods = false)
class OutstandingEvents {

    /** Until then a listener may still be at work; a clock that was turned back makes an event silent at once. */
    private static final Duration SILENT = Duration.ofSeconds(40);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 1_000;

    private final FailedEventPublications publications;
    private final JdbcClient jdbc;
    private final Clock clock;

    OutstandingEvents(FailedEventPublications publications, JdbcClient jdbc, Clock clock) {
        this.publications = publications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> publishOutstandingEvents() {
        return Tasks.recurring("outstanding-events", FixedDelay.ofSeconds(10))
                .execute((task, context) -> publishAgain());
    }

    /** Whatever is there now was left by a process that ended, or is heard twice. */
    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        again(Duration.ZERO, publication -> true);
    }

    /** Whatever failed, each time after a longer pause, and whatever has been silent for too long. */
    void publishAgain() {
        var now = clock.instant();
        again(SILENT, publication -> isTime(publication, now));
    }

    private void again(Duration silent, Predicate<EventPublication> which) {
        CompanyScope.asSystem(() -> {
            giveUpOn(silent);
            publications.resubmit(ResubmissionOptions.defaults()
                    .withMaxInFlight(Integer.MAX_VALUE)
                    .withBatchSize(AT_ONCE)
                    .withFilter(which));
            return true;
        });
    }

    private void giveUpOn(Duration silent) {
        var now = clock.instant();
        jdbc.sql("""
                        update events.event_publication
                        set status = 'FAILED', publication_date = least(publication_date, :now)
                        where publication_date > :ahead or (status <> 'FAILED'
                            and greatest(publication_date, last_resubmission_date) <= :silentSince)""")
                .param("now", Timestamp.from(now))
                .param("silentSince", Timestamp.from(now.minus(silent)))
                .param("ahead", Timestamp.from(now.plus(SILENT)))
                .update();
    }

    private static boolean isTime(EventPublication publication, Instant now) {
        var last = publication.getLastResubmissionDate();
        if (last == null || last.isAfter(now)) {
            return true;
        }
        var pause = Duration.ofSeconds(5L << Math.min(10, publication.getCompletionAttempts()));
        return last.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE)
                .isBefore(now);
    }
}
