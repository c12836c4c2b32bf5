package io.anju.requests.outage;

import io.anju.kernel.Actor;
import io.anju.requests.journal.RequestJournal;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets the requests of an outage follow what was said about it, some at a time; what was done is not done again. */
@Component
class OutageProgress {

    private static final int BATCH = 50;

    private final OutageStore store;
    private final OutageRequests requests;
    private final OutageNews news;
    private final RequestJournal journal;
    private final ApplicationEventPublisher events;

    OutageProgress(
            OutageStore store,
            OutageRequests requests,
            OutageNews news,
            RequestJournal journal,
            ApplicationEventPublisher events) {
        this.store = store;
        this.requests = requests;
        this.news = news;
        this.journal = journal;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(OutageSaid event) {
        var outage = store.find(event.outage(), false).orElseThrow();
        var step = store.step(event.step()).orElseThrow();
        var words = new HashMap<String, Object>(
                news.said(outage, store.places(event.outage()), step, OutageNews.Part.STEP));
        var actor = Actor.system(event.company(), "outages");
        var batch = requests.next(event.outage(), event.after(), BATCH);
        for (var id : batch) {
            journal.find(id)
                    .filter(request -> event.outage().equals(request.standing().outageId()))
                    .ifPresent(request -> {
                        switch (step.kind()) {
                            case DECLARED -> {
                                // whoever reported it was told as the request became part of it
                            }
                            case UPDATED -> requests.tell(actor, request, "outage-updated", words, step.at());
                            case CORRECTED -> {
                                // whoever joined since then was told the corrected facts at once
                                if (!requests.joinedSince(id, step.at())) {
                                    requests.tell(actor, request, "outage-corrected", words, step.at());
                                }
                            }
                            case RESTORED ->
                                requests.moveOn(
                                        actor,
                                        request,
                                        words,
                                        Objects.requireNonNull(outage.outcome()),
                                        Objects.requireNonNull(outage.endedAt()));
                            case CANCELLED -> requests.detach(actor, request, Objects.requireNonNull(outage.outcome()));
                        }
                    });
        }
        if (batch.size() == BATCH) {
            UUID last = batch.getLast().value();
            events.publishEvent(
                    new OutageSaid(event.company(), event.occurredAt(), event.outage(), event.step(), last));
        }
    }
}
