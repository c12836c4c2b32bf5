package io.anju.people.person;

import io.anju.kernel.Mask;
import io.anju.kernel.ProjectId;
import io.anju.people.PersonId;
import io.anju.people.PersonKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param units codes of the units the person has to do with today
 */
public record PersonRow(
        PersonId id,
        ProjectId project,
        PersonKind kind,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String contact,
        List<String> units,
        boolean hasAccount,
        Instant createdAt,
        int version) {

    /** The line for readers without the right to particulars (Y-08). */
    public PersonRow masked() {
        return new PersonRow(
                id,
                project,
                kind,
                kind == PersonKind.ORGANISATION ? name : Mask.name(name),
                Mask.phone(phone),
                Mask.email(email),
                contact == null ? null : Mask.name(contact),
                units,
                hasAccount,
                createdAt,
                version);
    }
}
