package io.anju.requests;

import io.anju.kernel.Actor;
import io.anju.requests.intake.AboutWhom;
import io.anju.requests.intake.Intakes;
import io.anju.requests.intake.RecordedIntakes;
import io.anju.requests.journal.RequestJournal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service desk for other modules. */
@Service
public class Requests {

    private final Intakes intakes;
    private final AboutWhom aboutWhom;
    private final RecordedIntakes recorded;
    private final RequestJournal journal;

    Requests(Intakes intakes, AboutWhom aboutWhom, RecordedIntakes recorded, RequestJournal journal) {
        this.intakes = intakes;
        this.aboutWhom = aboutWhom;
        this.recorded = recorded;
        this.journal = journal;
    }

    /**
     * Takes a report in, in one transaction: the request with its clocks, a repair that is verified or an emergency also
     * with its work order and the first offer, the receipt for the reporter, the trail. Outside service hours everything
     * but emergencies waits for the next opening (R-011, S-05), and the answer says so.
     *
     * <p>Refuses: {@code category-unknown}, {@code place-missing}, {@code project-missing}, {@code in-the-future} and
     * {@code too-long-ago} (30 days) for the time of the report, {@code window-invalid}, {@code consent-required}.
     */
    @Transactional
    public IntakeResult intake(Actor actor, Intake intake) {
        return intakes.take(actor, aboutWhom.known(intake));
    }

    /**
     * Takes in a report of a history that happened elsewhere, at its own instants. A repair opens a work order for the
     * named team and rings at nobody; a promise is started only where the file or the policy gives one. Nobody is told.
     *
     * <p>Refuses ({@code external-ref-taken}, a conflict) a reference that this source has used before in the company.
     */
    @Transactional
    public RecordedRequest intakeRecorded(Actor actor, RecordedIntake intake) {
        return recorded.take(actor, intake);
    }

    /**
     * Ends a request whose end a file only summarises: stops its promises at this instant, closes its work order, needs no
     * signature and plans no follow-up.
     *
     * <p>Refuses ({@code closed-before-opened}) an instant before the report, {@code request-missing}, and what has ended.
     *
     * @param source where the record comes from, such as the file's name; kept with the step
     */
    @Transactional
    public void closeAsRecorded(Actor actor, RequestId id, Instant at, String source) {
        recorded.close(actor, id, at, source);
    }

    /** The requests with these references of another system, by reference; references of nothing are left out. */
    @Transactional(readOnly = true)
    public Map<String, RequestId> byExternalRef(String source, Collection<String> refs) {
        return recorded.find(source, refs);
    }

    /** Refuses {@code request-missing}. Whether the caller may know is the caller's question. */
    @Transactional(readOnly = true)
    public RequestSummary get(RequestId id) {
        return journal.read(id).summary();
    }
}
