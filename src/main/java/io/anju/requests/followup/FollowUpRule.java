package io.anju.requests.followup;

import io.anju.requests.journal.ServiceRequest;
import java.util.Optional;
import java.util.UUID;

/** Whom to call back (S-09): every complainant, every emergency, and a share of the others. */
public final class FollowUpRule {

    static final int SHARE_PERCENT = 30;

    private FollowUpRule() {}

    /** Why somebody is called back. */
    public enum Cause {
        COMPLAINT,
        PRIORITY,
        SAMPLE
    }

    /**
     * Empty where nobody has to be called, or nobody is known who could be: a stranger rates on the page behind the link
     * instead. The share is drawn by the id, so that nobody can choose whom to ask.
     */
    static Optional<Cause> cause(ServiceRequest request) {
        if (!request.report().reporter().isReachable()) {
            return Optional.empty();
        }
        if (request.isConfidential()) {
            return Optional.of(Cause.COMPLAINT);
        }
        if (request.isEmergency()) {
            return Optional.of(Cause.PRIORITY);
        }
        return isDrawn(request.id().value()) ? Optional.of(Cause.SAMPLE) : Optional.empty();
    }

    /** The last bits of the id are random. */
    static boolean isDrawn(UUID id) {
        return Math.floorMod(Long.hashCode(id.getLeastSignificantBits()), 100) < SHARE_PERCENT;
    }
}
