package io.anju.requests.promise;

import io.anju.deadlines.ServiceTerms;
import io.anju.deadlines.TermsPublished;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.kernel.Actor;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes published terms over into clocks that run, where their publisher said so (C-01); doing it twice changes nothing. */
@Component
public class TermsReactions {

    private final ServiceTerms terms;
    private final RequestPromises promises;
    private final RequestClocks clocks;
    private final RequestJournal journal;
    private final JdbcClient jdbc;

    TermsReactions(
            ServiceTerms terms,
            RequestPromises promises,
            RequestClocks clocks,
            RequestJournal journal,
            JdbcClient jdbc) {
        this.terms = terms;
        this.promises = promises;
        this.clocks = clocks;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** The publication, as told by the clocks. */
    @ApplicationModuleListener
    public void on(TermsPublished event) {
        if (event.running() == RunningClocks.KEPT) {
            return;
        }
        var reason = Objects.requireNonNull(terms.version(event.version()).reason());
        for (var id : running(event)) {
            journal.find(new RequestId(id))
                    .filter(request -> !request.report().isRecorded())
                    .ifPresent(request -> {
                        follow(event, request, reason);
                        journal.announce(request);
                    });
        }
    }

    private void follow(TermsPublished event, ServiceRequest request, String reason) {
        if (event.running() == RunningClocks.ALL) {
            clocks.reclassify(Actor.system(event.company(), "terms"), request, event.occurredAt(), reason);
        } else {
            clocks.hasten(request, promises.of(request, event.occurredAt()), reason, event.occurredAt());
        }
    }

    /** In one order always, so that two publications never wait for each other. */
    private List<UUID> running(TermsPublished event) {
        var project = event.project();
        return jdbc.sql("""
                        select distinct subject_id from deadlines.v_clock
                        where subject_type = :type and stopped_at is null and cancelled_at is null
                          and (project_id = cast(:project as uuid) or :everywhere)
                        order by subject_id""")
                .param("type", ServiceRequest.SUBJECT)
                .param("project", project == null ? null : project.value(), Types.OTHER)
                .param("everywhere", project == null)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
