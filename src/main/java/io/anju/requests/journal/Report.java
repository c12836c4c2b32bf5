package io.anju.requests.journal;

import io.anju.estate.PlaceId;
import io.anju.kernel.AccountId;
import io.anju.people.PersonId;
import io.anju.requests.ReportChannel;
import io.anju.requests.Reporter;
import io.anju.workorders.Spot;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was reported, by whom and when: the part of a request that never changes. */
public record Report(
        ReportChannel channel,
        String title,
        @Nullable String description,
        @Nullable PlaceId placeId,
        @Nullable UUID planId,
        @Nullable Double pinX,
        @Nullable Double pinY,
        @Nullable String reporterName,
        @Nullable String reporterPhone,
        @Nullable String reporterEmail,
        @Nullable PersonId personId,
        @Nullable AccountId accountId,
        @Nullable AccountId aboutAccount,
        @Nullable String aboutName,
        Instant reportedAt,
        Instant enteredAt,
        String enteredBy,
        @Nullable AccountId enteredAccount,
        boolean offHours,
        @Nullable String externalSource,
        @Nullable String externalRef) {

    /** Who reported it, as known at that time. */
    public Reporter reporter() {
        return new Reporter(reporterName, reporterPhone, reporterEmail, personId, accountId);
    }

    /** The spot on a plan that the reporter pointed at; null where nobody did. */
    @Nullable
    public Spot spot() {
        return planId == null || pinX == null || pinY == null ? null : new Spot(planId, pinX, pinY);
    }

    /** Whether a file of another system told it. */
    public boolean isRecorded() {
        return externalSource != null;
    }
}
