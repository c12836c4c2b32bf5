package io.anju.privacy.subject;

import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.SubjectRef;
import io.anju.privacy.rights.RightsKind;
import io.anju.privacy.rights.RightsRequestId;
import io.anju.privacy.rights.RightsRequests;
import io.anju.trail.Trail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers everything kept about somebody (Y-10). That it was told is recorded beside the data it is about. */
@Component
class SubjectExport {

    private final Subjects subjects;
    private final RightsRequests requests;
    private final List<PersonalRecords> records;
    private final Trail trail;

    SubjectExport(Subjects subjects, RightsRequests requests, List<PersonalRecords> records, Trail trail) {
        this.subjects = subjects;
        this.requests = requests;
        this.records = records;
        this.trail = trail;
    }

    /** For the office; refuses ({@code move-not-allowed}) where no copy was asked for and accepted. */
    @Transactional
    public List<Told> forRequest(Actor actor, RightsRequestId id) {
        var request = requests.require(actor, id);
        request.requireAccepted(RightsKind.COPY);
        var subject = subjects.of(request);
        trail.record(actor, request.subject(), "told", Map.of());
        if (subject.person() != null) {
            trail.record(actor, person(subject.person()), "told", Map.of("reason", request.number()));
        }
        return tell(subject);
    }

    /** For the person itself. */
    @Transactional
    public List<Told> ofOwn(Actor actor) {
        var subject = subjects.of(actor);
        trail.record(actor, SubjectRef.of("account", actor.requireAccount()), "own-data-told", Map.of());
        return tell(subject);
    }

    static SubjectRef person(UUID id) {
        return new SubjectRef("person", id);
    }

    private List<Told> tell(DataSubject subject) {
        return records.stream()
                .map(each -> {
                    var told = new Told(each.section());
                    each.tell(subject, told);
                    return told;
                })
                .filter(told -> !told.isEmpty())
                .toList();
    }
}
