package io.anju.workorders.offer;

import io.anju.workorders.dispatch.Wish;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an offer came to this person and not to another, for the person's own eyes: nobody else is named.
 *
 * @param compared how many were compared
 * @param fit how many of them could be asked
 * @param rank the person's place among them, from 1
 * @param costs expected minutes by wish; null where they were not kept, as for a lead who was called because nobody was fit
 */
public record OfferReason(
        Offer.OfferRung rung,
        int compared,
        int fit,
        int rank,
        @Nullable Map<Wish, Integer> costs) {}
