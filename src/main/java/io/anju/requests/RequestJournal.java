package io.anju.requests;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.requests.queue.QueueNews;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads requests for a change and writes what happened: the row, the step, the trail, the news. */
@Component
class RequestJournal {

    private final RequestStore store;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final QueueNews news;
    private final Clock clock;

    RequestJournal(
            RequestStore store,
            JdbcClient jdbc,
            Trail trail,
            ApplicationEventPublisher events,
            QueueNews news,
            Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.trail = trail;
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The request, locked until the transaction ends: of two people who act at once the second sees the first's work. */
    ServiceRequest load(RequestId id) {
        jdbc.sql("select 1 from requests.request where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
        return read(id);
    }

    /** The request as it stands; refuses {@code request-missing}. */
    ServiceRequest read(RequestId id) {
        return store.findById(id).orElseThrow(() -> Refused.missing("request"));
    }

    void write(Actor actor, ServiceRequest request, RequestStep step, RequestEvent... happened) {
        store.save(request);
        note(actor, request, step);
        var facts = new HashMap<String, Object>();
        facts.put("state", step.to().name());
        if (step.note() != null) {
            facts.put("note", step.note());
        }
        trail.record(actor, request.subject(), step.verb(), facts, step.at());
        for (var event : happened) {
            events.publishEvent(event);
        }
        announce(request);
    }

    /** Tells the open queues that something about the request changed, be it only its work or a clock. */
    void announce(ServiceRequest request) {
        news.changed(request.companyId, request.projectId, request.id.value());
    }

    private void note(Actor actor, ServiceRequest request, RequestStep step) {
        var account = actor.account();
        var from = step.from();
        jdbc.sql("""
                        insert into requests.step (company_id, id, request_id, at, entered_at, account_id, author, verb,
                            from_state, to_state, note, open)
                        values (:company, :id, :request, :at, :entered, :account, :author, :verb, :from, :to, :note, :open)""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("request", request.id.value())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("entered", now().atOffset(ZoneOffset.UTC))
                .param("account", account == null ? null : account.value())
                .param("author", actor.name())
                .param("verb", step.verb())
                .param("from", from == null ? null : from.name())
                .param("to", step.to().name())
                .param("note", step.note())
                .param("open", step.open())
                .update();
    }
}
