package io.anju.workorders.policy;

import io.anju.deadlines.Priority;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.dispatch.Preset;
import io.anju.workorders.dispatch.Weights;
import io.anju.workorders.offer.CandidateView;
import io.anju.workorders.offer.Decisions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who would have been asked under other weights: the decisions that were taken keep every cost, so nothing is guessed. */
@Service
class Trials {

    private static final int LAST = 20;

    private final DispatchPolicies policies;
    private final Decisions decisions;

    Trials(DispatchPolicies policies, Decisions decisions) {
        this.policies = policies;
        this.decisions = decisions;
    }

    /**
     * One decision as it was and as it would have been.
     *
     * @param chosen who was asked
     * @param would who would have been asked, the same person where nothing changes
     * @param chosenMinutes when that person was expected on site, in minutes from the decision
     * @param wouldMinutes the same for the other
     */
    record Trial(
            WorkOrderId order,
            String number,
            String title,
            Priority priority,
            Instant at,
            String chosen,
            @Nullable Integer chosenMinutes,
            String would,
            @Nullable Integer wouldMinutes,
            boolean changed) {}

    /** The last twenty times that somebody was asked first, the newest at the top. */
    @Transactional(readOnly = true)
    List<Trial> last(Actor actor, ProjectId project, Weights weights) {
        policies.requireReading(actor, project);
        return decisions.lastOffers(project, LAST).stream()
                .map(each -> trial(each, weights))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Trial trial(Decisions.Offered offered, Weights weights) {
        var compared = offered.decision().candidates();
        var would = best(compared, offered.priority() == Priority.P1 ? Preset.EMERGENCY.weights() : weights);
        var chosen = find(compared, offered.decision().chosen());
        return would == null || chosen == null
                ? null
                : new Trial(
                        offered.order(),
                        offered.number(),
                        offered.title(),
                        offered.priority(),
                        offered.decision().at(),
                        chosen.name(),
                        chosen.expectedMinutes(),
                        would.name(),
                        would.expectedMinutes(),
                        !would.staff().equals(chosen.staff()));
    }

    private static @Nullable CandidateView find(List<CandidateView> compared, @Nullable StaffId staff) {
        return compared.stream()
                .filter(each -> each.staff().equals(staff))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable CandidateView best(List<CandidateView> compared, Weights weights) {
        return compared.stream()
                .filter(each -> each.obstacles().isEmpty() && each.costs() != null)
                .min(Comparator.comparing((CandidateView each) -> weights.total(Objects.requireNonNull(each.costs())))
                        .thenComparing(CandidateView::openJobs)
                        .thenComparing(each -> each.staff().value()))
                .orElse(null);
    }
}
