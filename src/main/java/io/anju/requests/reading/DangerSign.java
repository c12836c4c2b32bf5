package io.anju.requests.reading;

import org.jspecify.annotations.Nullable;

/**
 * Words of a report that speak of danger to life.
 *
 * @param words as they were understood: wrong characters of the same sound are already put right
 * @param category what such a matter usually is; null where it may be many things
 * @param own whether the company itself listed the word
 */
public record DangerSign(
        Danger danger, String words, @Nullable String category, boolean own) {}
