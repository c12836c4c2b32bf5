package io.anju.requests.erasure;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.SubjectRef;
import io.anju.requests.RequestId;
import io.anju.requests.journal.ServiceRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the service desk keeps about somebody who reported something, called or came (Y-10). */
@Component
class ReporterRecords implements PersonalRecords {

    private final Reported reported;
    private final ReportedView view;
    private final Depersonalisation depersonalisation;
    private final Depersonalised depersonalised;
    private final Receptions receptions;

    ReporterRecords(
            Reported reported,
            ReportedView view,
            Depersonalisation depersonalisation,
            Depersonalised depersonalised,
            Receptions receptions) {
        this.reported = reported;
        this.view = view;
        this.depersonalisation = depersonalisation;
        this.depersonalised = depersonalised;
        this.receptions = receptions;
    }

    @Override
    public String section() {
        return "requests";
    }

    @Override
    public Set<SubjectRef> things(DataSubject subject) {
        return reported.things(reported.by(subject));
    }

    @Override
    public List<Hindrance> hindrances(DataSubject subject) {
        return reported.open(subject);
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        reported.by(subject).forEach(id -> view.tell(id, telling));
        receptions.tell(subject, telling);
    }

    /** The requests stay without their reporter; the notes of mere conversations go. */
    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        var requests = new HashSet<UUID>(reported.by(subject));
        requests.addAll(Arrays.asList(subject.things(ServiceRequest.SUBJECT)));
        var named = depersonalised.notYet(requests);
        named.forEach(id -> depersonalisation.of(new RequestId(id), subject, erasure.at()));
        erasure.gone("reported", named.size());
        erasure.gone("reception", receptions.end(receptions.of(subject), erasure.at()));
        erasure.stays("reported", "proof-of-work", requests.size());
    }
}
