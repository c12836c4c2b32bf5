package io.anju.workforce.post;

import io.anju.workforce.ContractorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings to a post.
 *
 * @param employment null while nobody said
 * @param contractor for whom they work; null for others, and while nobody said
 * @param fieldSince since when they have worked in this field, here or elsewhere; null while nobody said
 */
public record Career(
        @Nullable Employment employment,
        @Nullable ContractorId contractor,
        @Nullable LocalDate fieldSince) {}
