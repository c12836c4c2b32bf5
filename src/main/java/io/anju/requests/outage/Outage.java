package io.anju.requests.outage;

import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.KnownOutage;
import io.anju.requests.OutageId;
import io.anju.requests.OutageKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event that takes something away from many homes. It is over once somebody said so.
 *
 * @param categories what people report because of it
 * @param planned announced before it began
 * @param reason why; null where nobody knows yet
 * @param advice what people should do; null for nothing in particular
 * @param expectedAt when it should be over; null where nobody can say yet
 * @param homes how many units it reaches
 * @param owner who is asked when the time is over; null for nobody with a login
 */
record Outage(
        OutageId id,
        String number,
        ProjectId project,
        OutageKind kind,
        List<String> categories,
        boolean planned,
        @Nullable String reason,
        @Nullable String advice,
        Instant startsAt,
        @Nullable Instant expectedAt,
        int homes,
        @Nullable AccountId owner,
        String ownerName,
        Instant declaredAt,
        @Nullable Instant endedAt,
        @Nullable Ending ending,
        @Nullable String outcome,
        int version) {

    static final String NOUN = "outage";

    /** How it ended. */
    enum Ending {
        /** It works again. */
        RESTORED,
        /** It did not happen, or was no such thing. */
        CANCELLED
    }

    /** Where it stands. */
    enum OutageState {
        PLANNED,
        ONGOING,
        RESTORED,
        CANCELLED
    }

    OutageState state(Instant now) {
        if (ending != null) {
            return ending == Ending.RESTORED ? OutageState.RESTORED : OutageState.CANCELLED;
        }
        return startsAt.isAfter(now) ? OutageState.PLANNED : OutageState.ONGOING;
    }

    /** As it should have been declared, reaching so many homes. */
    Outage corrected(OutageCorrection said, int reached) {
        return new Outage(
                id,
                number,
                project,
                kind,
                categories,
                planned,
                said.reason(),
                said.advice(),
                said.startsAt(),
                said.expectedAt(),
                reached,
                owner,
                ownerName,
                declaredAt,
                endedAt,
                ending,
                outcome,
                version);
    }

    /** Whether the time that people were told is over and they still wait. */
    boolean overdue(Instant now) {
        return endedAt == null && expectedAt != null && !expectedAt.isAfter(now);
    }

    /** Whether it was announced later than the rules for its kind want. */
    boolean announcedLate() {
        return planned && declaredAt.plus(kind.notice()).isAfter(startsAt);
    }

    /** Refuses ({@code move-not-allowed}) what is over. */
    Outage requireOpen() {
        if (ending != null) {
            throw Refused.conflict("move-not-allowed", Map.of("from", ending.name()));
        }
        return this;
    }

    SubjectRef subject() {
        return new SubjectRef(NOUN, id.value());
    }

    KnownOutage known() {
        return new KnownOutage(id, number, kind, planned, reason, advice, startsAt, expectedAt, endedAt);
    }
}
