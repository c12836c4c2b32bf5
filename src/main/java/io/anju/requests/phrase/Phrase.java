package io.anju.requests.phrase;

import io.anju.requests.RequestKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text module.
 *
 * @param kind what it answers; null for every kind
 * @param category code of the category it answers; null for every category
 * @param title by which the desk finds it
 * @param text what is put into the answer, to be completed by hand
 * @param active false once it is no longer offered
 */
record Phrase(
        UUID id,
        @Nullable RequestKind kind,
        @Nullable String category,
        String title,
        String text,
        boolean active,
        int version) {}
