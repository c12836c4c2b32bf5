package io.anju.people;

import io.anju.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A person as lists and other modules' screens show them.
 *
 * @param name masked for natural persons, in full for organisations
 * @param phone masked, null where none is known
 */
public record PersonSummary(
        PersonId id,
        ProjectId project,
        PersonKind kind,
        String name,
        @Nullable String phone,
        boolean hasAccount) {}
