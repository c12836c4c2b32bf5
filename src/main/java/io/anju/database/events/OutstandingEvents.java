package io.anju.database.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.anju.database.CompanyScope;
import io.anju.database.events.BrokenOff.Unheard;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Publishes again what no listener finished: everything at the start; what broke off in this process as soon as the database
 * answers again; whatever failed or has been silent for too long within a minute. Modulith's own republishing runs without a
 * scope and would see nothing, and it passes over what was being published again when its process died.
 */
@Configuration(proxyBeanMethods = false)
class OutstandingEvents {

    /** Until then a listener may still be at work; a clock that was turned back makes an event silent at once. */
    private static final Duration SILENT = Duration.ofSeconds(40);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 1_000;

    private final FailedEventPublications publications;
    private final EventPublicationRepository rows;
    private final BrokenOff brokenOff;
    private final JdbcClient jdbc;
    private final Clock clock;

    OutstandingEvents(
            FailedEventPublications publications,
            EventPublicationRepository rows,
            BrokenOff brokenOff,
            JdbcClient jdbc,
            Clock clock) {
        this.publications = publications;
        this.rows = rows;
        this.brokenOff = brokenOff;
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
        giveUpOnSilent(Duration.ZERO);
        again(publication -> true);
    }

    /** What this process knows that nobody is at work on; nothing happens while the database is away. */
    @Scheduled(fixedDelay = 1_000)
    void publishWhatBrokeOff() {
        var broken = brokenOff.take();
        if (broken.isEmpty()) {
            return;
        }
        try {
            var left = CompanyScope.asSystem(() ->
                    broken.stream().flatMap(each -> publication(each).stream()).collect(Collectors.toSet()));
            giveUpOn(left);
            again(publication -> left.contains(publication.getIdentifier()));
        } catch (DataAccessException | TransactionException away) {
            broken.forEach(brokenOff::add);
        }
    }

    /** Whatever failed, each time after a longer pause, and whatever has been silent for too long. */
    void publishAgain() {
        var now = clock.instant();
        giveUpOnSilent(SILENT);
        again(publication -> isTime(publication, now));
    }

    private void again(Predicate<EventPublication> which) {
        CompanyScope.asSystem(() -> {
            publications.resubmit(ResubmissionOptions.defaults()
                    .withMaxInFlight(Integer.MAX_VALUE)
                    .withBatchSize(AT_ONCE)
                    .withFilter(which));
            return true;
        });
    }

    /** Its row; none if it was not committed or somebody heard it after all. */
    private Optional<UUID> publication(Unheard unheard) {
        return switch (unheard) {
            case Unheard.Publication known -> Optional.of(known.id());
            case Unheard.Hearing hearing ->
                rows.findIncompletePublicationsByEventAndTargetIdentifier(hearing.event(), hearing.listener())
                        .map(EventPublication::getIdentifier);
        };
    }

    private void giveUpOn(Set<UUID> broken) {
        CompanyScope.asSystem(() -> jdbc.sql("update events.event_publication set status = 'FAILED' where id = any(?)")
                .param(broken.toArray(UUID[]::new))
                .update());
    }

    private void giveUpOnSilent(Duration silent) {
        var now = clock.instant();
        CompanyScope.asSystem(() -> jdbc.sql("""
                        update events.event_publication
                        set status = 'FAILED', publication_date = least(publication_date, :now)
                        where publication_date > :ahead or (status <> 'FAILED'
                            and greatest(publication_date, last_resubmission_date) <= :silentSince)""")
                .param("now", Timestamp.from(now))
                .param("silentSince", Timestamp.from(now.minus(silent)))
                .param("ahead", Timestamp.from(now.plus(SILENT)))
                .update());
    }

    private static boolean isTime(EventPublication publication, Instant now) {
        var last = publication.getLastResubmissionDate();
        if (last == null || last.isAfter(now)) {
            return true;
        }
        var pause = Duration.ofSeconds(1L << Math.min(10, publication.getCompletionAttempts()));
        return last.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE)
                .isBefore(now);
    }
}
