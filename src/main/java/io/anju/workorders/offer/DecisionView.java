package io.anju.workorders.offer;

import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Wish;
import io.anju.workorders.offer.Decisions.SearchOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comparison with everybody in it, the best first.
 *
 * @param answerBy until when whoever was asked had to answer; null where nobody was asked
 * @param weights what each wish counted, in percent; null for decisions of earlier days
 */
public record DecisionView(
        UUID id,
        Instant at,
        SearchTrigger trigger,
        SearchOutcome outcome,
        @Nullable StaffId chosen,
        String by,
        @Nullable Instant answerBy,
        @Nullable Map<Wish, Integer> weights,
        List<CandidateView> candidates) {}
