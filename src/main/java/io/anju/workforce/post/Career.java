package io.anju.workforce.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings to a post.
 *
 * @param employment null while nobody said
 * @param fieldSince since when they have worked in this field, here or elsewhere; null while nobody said
 */
record Career(@Nullable Employment employment, @Nullable LocalDate fieldSince) {}
