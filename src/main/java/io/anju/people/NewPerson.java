package io.anju.people;

import io.anju.kernel.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be put into the register.
 *
 * @param project whose office keeps the file
 * @param contact whom to ask for in an organisation, or instead of the person
 * @param phones as typed, the preferred one first; at most five
 */
public record NewPerson(
        ProjectId project,
        PersonKind kind,
        String name,
        List<String> phones,
        @Nullable String email,
        @Nullable String contact,
        @Nullable String note) {

    public NewPerson {
        phones = List.copyOf(phones);
    }

    /** A natural person with one telephone number. */
    public static NewPerson of(ProjectId project, String name, String phone) {
        return new NewPerson(project, PersonKind.PERSON, name, List.of(phone), null, null, null);
    }
}
