package io.anju.requests.tidings;

import io.anju.deadlines.DeadlineEvent;
import io.anju.deadlines.DueClock;
import io.anju.deadlines.Target;
import io.anju.kernel.Actor;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Shows the queue what warned and was missed; a missing appointment is told to the handler and those who lead. Everything else
 * climbs its ladder (S-10).
 */
@Component
class RequestDeadlineReactions {

    private final RequestJournal journal;
    private final HandlerNotices handlers;
    private final Leads leads;
    private final JdbcClient jdbc;

    RequestDeadlineReactions(RequestJournal journal, HandlerNotices handlers, Leads leads, JdbcClient jdbc) {
        this.journal = journal;
        this.handlers = handlers;
        this.leads = leads;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(DeadlineEvent.DeadlinesWarned event) {
        hear(
                event,
                (actor, request, clock) ->
                        handlers.tell(actor, request, "appointment-missing", words(clock), clock.at()));
    }

    @ApplicationModuleListener
    void on(DeadlineEvent.DeadlinesMissed event) {
        hear(event, (actor, request, clock) -> leads.tell(actor, request, "deadline-missed", words(clock), clock.at()));
    }

    /** Tells people about a missing appointment. */
    private interface Telling {
        void tell(Actor actor, ServiceRequest request, DueClock clock);
    }

    private void hear(DeadlineEvent event, Telling telling) {
        var actor = Actor.system(event.company(), "deadlines");
        for (var clock : living(event.clocks())) {
            var id = clock.subject().id();
            if (clock.target() == Target.APPOINT) {
                telling.tell(actor, journal.read(new RequestId(id)), clock);
            }
            journal.announce(event.company(), clock.project(), id);
        }
    }

    private static Map<String, Object> words(DueClock clock) {
        return HandlerNotices.promise(clock.target(), clock.dueAt());
    }

    /** Nobody is told about recorded history: one query sorts it out. */
    private List<DueClock> living(List<DueClock> clocks) {
        var own = clocks.stream()
                .filter(clock -> clock.subject().type().equals(ServiceRequest.SUBJECT))
                .toList();
        if (own.isEmpty()) {
            return own;
        }
        var living = jdbc.sql("select id from requests.request where id = any(:ids) and external_source is null")
                .param("ids", own.stream().map(clock -> clock.subject().id()).toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
        return own.stream()
                .filter(clock -> living.contains(clock.subject().id()))
                .toList();
    }
}
