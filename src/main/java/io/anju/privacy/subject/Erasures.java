package io.anju.privacy.subject;

import io.anju.kernel.Actor;
import io.anju.kernel.PersonalRecords;
import io.anju.privacy.rights.RightsKind;
import io.anju.privacy.rights.RightsRequest;
import io.anju.privacy.rights.RightsRequestId;
import io.anju.privacy.rights.RightsRequests;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases one person everywhere (Y-10), each section in a transaction of its own. One that was broken off goes on when it is
 * ordered again or by itself, and two that run at once do everything once: each section waits for the row of the erasure.
 */
@Component
class Erasures {

    private final Subjects subjects;
    private final RightsRequests requests;
    private final ErasureSections sections;
    private final ErasureRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Erasures(
            Subjects subjects,
            RightsRequests requests,
            ErasureSections sections,
            ErasureRows rows,
            TransactionTemplate transaction,
            Clock clock) {
        this.subjects = subjects;
        this.requests = requests;
        this.sections = sections;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What an erasure would do, found out by doing it and taking it all back; or what one did. */
    ErasureView look(Actor actor, RightsRequestId id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var request = requests.require(actor, id);
            var begun = rows.find(id);
            if (begun.isPresent()) {
                return begun(id, begun.get());
            }
            status.setRollbackOnly();
            return preview(actor, request);
        }));
    }

    /**
     * Erases, or goes on where it was broken off; done is done. Refuses ({@code move-not-allowed}) where no erasure was
     * accepted and ({@code erasure-hindered}) while something speaks against it; one that was begun goes on unless somebody
     * holds the person or a request of theirs meanwhile.
     */
    ErasureView execute(Actor actor, RightsRequestId id, String reason) {
        within(() -> begin(actor, requests.require(actor, id), reason));
        for (var each : sections.all()) {
            within(() -> erase(actor, id, each));
        }
        return within(() -> end(actor, id));
    }

    private ErasureView preview(Actor actor, RightsRequest request) {
        request.requireAccepted(RightsKind.DELETE);
        var subject = subjects.of(request);
        return ErasureView.preview(
                sections.hindrances(subject),
                sections.all().stream()
                        .map(each -> sections.tried(actor, subject, each))
                        .toList());
    }

    private ErasureView begun(RightsRequestId id, ErasureRows.Begun begun) {
        var subject = begun.subject();
        return ErasureView.of(begun, subject == null ? List.of() : sections.holding(subject), rows.sections(id));
    }

    private boolean begin(Actor actor, RightsRequest request, String reason) {
        if (rows.find(request.id()).isEmpty()) {
            request.requireAccepted(RightsKind.DELETE);
            var subject = subjects.of(request);
            sections.requireFree(subject);
            rows.begin(actor, request.id(), reason, subject, clock.instant());
        }
        return true;
    }

    private boolean erase(Actor actor, RightsRequestId id, PersonalRecords each) {
        var subject = rows.alone(id).subject();
        if (subject != null && !done(id).contains(each.section())) {
            rows.keep(actor, id, sections.erase(actor, subject, each), clock.instant());
        }
        return true;
    }

    private ErasureView end(Actor actor, RightsRequestId id) {
        if (rows.alone(id).endedAt() == null) {
            var request = requests.require(actor, id);
            rows.end(id, clock.instant());
            requests.complete(actor, request, null);
        }
        return begun(id, rows.alone(id));
    }

    private Set<String> done(RightsRequestId id) {
        return rows.sections(id).stream().map(ErasureReport.Section::section).collect(Collectors.toSet());
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
