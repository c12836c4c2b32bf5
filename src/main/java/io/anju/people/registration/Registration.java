package io.anju.people.registration;

import io.anju.estate.PlaceId;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.PersonId;
import io.anju.people.Relation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody's wish to be bound to a unit, until the desk has decided it.
 *
 * @param unitText the unit as the person described it
 * @param approved null while undecided
 */
@Table(schema = "people", value = "registration")
record Registration(
        @Id RegistrationId id,
        CompanyId companyId,
        ProjectId projectId,
        AccountId accountId,
        String name,
        String phone,
        @Nullable String email,
        String unitText,
        Relation relation,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Boolean approved,
        @Nullable String reason,
        @Nullable PersonId personId,
        @Nullable PlaceId unitId,
        @Version @Nullable Integer version) {

    static Registration open(
            CompanyId company,
            ProjectId project,
            AccountId account,
            Newcomer newcomer,
            String unitText,
            Relation relation,
            Instant at) {
        return new Registration(
                RegistrationId.next(),
                company,
                project,
                account,
                newcomer.name(),
                newcomer.phone(),
                newcomer.email(),
                unitText,
                relation,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Registration approved(Actor actor, PersonId person, PlaceId unit, Instant at) {
        return decided(actor, true, null, person, unit, at);
    }

    Registration refused(Actor actor, String why, Instant at) {
        return decided(actor, false, why, null, null, at);
    }

    private Registration decided(
            Actor actor,
            boolean yes,
            @Nullable String why,
            @Nullable PersonId person,
            @Nullable PlaceId unit,
            Instant at) {
        if (approved != null) {
            throw Refused.conflict("registration-decided");
        }
        return new Registration(
                id,
                companyId,
                projectId,
                accountId,
                name,
                phone,
                email,
                unitText,
                relation,
                requestedAt,
                at,
                actor.name(),
                yes,
                why,
                person,
                unit,
                version);
    }
}
