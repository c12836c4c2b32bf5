package io.anju.deadlines;

import io.anju.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What escalating a clock takes.
 *
 * @param priority chooses the ladder; null for what is never given one
 * @param name how people call the matter, such as its number; no personal data
 * @param never who is never told, because a complaint is about them
 */
public record Escalating(
        @Nullable Priority priority, String name, @Nullable AccountId never) {}
