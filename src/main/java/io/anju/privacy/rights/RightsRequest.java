package io.anju.privacy.rights;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.people.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody asked for about their own data (Y-10).
 *
 * @param project whose office answers; null for a login that belongs to none yet
 * @param name only of somebody without a register entry, and until they are erased
 * @param dueAt the end of service of the fifteenth working day
 */
@Table(schema = "privacy", value = "rights_request")
public record RightsRequest(
        @Id RightsRequestId id,
        CompanyId companyId,
        String number,
        @Nullable ProjectId projectId,
        RightsKind kind,
        RightsChannel channel,
        IdentityCheck identity,
        @Nullable PersonId personId,
        @Nullable AccountId accountId,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String details,
        Instant askedAt,
        Instant dueAt,
        RightsState state,
        @Version @Nullable Integer version) {

    static RightsRequest open(CompanyId company, String number, Asking asked, Instant dueAt) {
        return new RightsRequest(
                RightsRequestId.next(),
                company,
                number,
                asked.project(),
                asked.kind(),
                asked.channel(),
                asked.identity(),
                asked.person(),
                asked.account(),
                asked.name(),
                asked.phone(),
                asked.details(),
                asked.at(),
                dueAt,
                RightsState.OPEN,
                null);
    }

    /** The same in its next state; refuses ({@code move-not-allowed}) one that may not follow. */
    RightsRequest moved(RightsState next) {
        if (!state.leadsTo(next)) {
            throw Refused.conflict("move-not-allowed", Map.of("from", state));
        }
        return new RightsRequest(
                id, companyId, number, projectId, kind, channel, identity, personId, accountId, name, phone, details,
                askedAt, dueAt, next, version);
    }

    /** Refuses ({@code move-not-allowed}) unless it is one of this kind that was accepted. */
    public void requireAccepted(RightsKind wanted) {
        if (kind != wanted || state != RightsState.ACCEPTED) {
            throw Refused.conflict("move-not-allowed", Map.of("from", state));
        }
    }

    /** How the trail refers to it. */
    public SubjectRef subject() {
        return SubjectRef.of("rights-request", id);
    }

    int requireVersion() {
        return version == null ? 0 : version;
    }
}
