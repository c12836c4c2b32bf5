package io.anju.workorders;

import io.anju.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * The customer's yes.
 *
 * @param how the way it was given
 * @param name who gave it
 * @param signature the picture of a signature on the glass, null for the other ways
 * @param comment what the customer adds, null for nothing
 */
public record Confirmation(
        ConfirmationKind how,
        String name,
        @Nullable FileId signature,
        @Nullable String comment) {}
