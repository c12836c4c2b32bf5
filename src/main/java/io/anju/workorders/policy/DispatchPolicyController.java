package io.anju.workorders.policy;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workorders.dispatch.AnswerTimes;
import io.anju.workorders.dispatch.FreeHand;
import io.anju.workorders.dispatch.Policy;
import io.anju.workorders.dispatch.Weights;
import io.anju.workorders.dispatch.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a project wants its work to be given out. */
@RestController
@RequestMapping("/api/projects/{id}/dispatch-policy")
class DispatchPolicyController {

    private final DispatchPolicies policies;
    private final Trials trials;

    DispatchPolicyController(DispatchPolicies policies, Trials trials) {
        this.policies = policies;
        this.trials = trials;
    }

    /** What each wish counts, in percent of its minutes. */
    record WeightsRequest(
            @Min(0) @Max(1000) int travel,
            @Min(0) @Max(1000) int load,
            @Min(0) @Max(1000) int lateness,
            @Min(0) @Max(1000) int strangeness,
            @Min(0) @Max(1000) int share,
            @Min(0) @Max(1000) int team) {

        Weights weights() {
            return new Weights(Map.of(
                    Wish.TRAVEL, travel,
                    Wish.LOAD, load,
                    Wish.LATENESS, lateness,
                    Wish.STRANGENESS, strangeness,
                    Wish.SHARE, share,
                    Wish.TEAM, team));
        }
    }

    /** How long whoever is asked has to answer, in seconds. */
    record AnswerSecondsRequest(
            @Min(AnswerTimes.LEAST) @Max(AnswerTimes.MOST) int p1,
            @Min(AnswerTimes.LEAST) @Max(AnswerTimes.MOST) int p2,
            @Min(AnswerTimes.LEAST) @Max(AnswerTimes.MOST) int p3,
            @Min(AnswerTimes.LEAST) @Max(AnswerTimes.MOST) int p4,
            @Min(AnswerTimes.LEAST) @Max(AnswerTimes.MOST) int p5) {

        AnswerTimes times() {
            if (!AnswerTimes.isRising(p1, p2, p3, p4, p5)) {
                throw Refused.field("answerSeconds.p1", "answer-times-falling");
            }
            return AnswerTimes.of(p1, p2, p3, p4, p5);
        }
    }

    /** Whether work lies for a free hand: which share of the time to the promise, and whether P2 turns ways. */
    record FreeHandRequest(@Min(0) @Max(100) int waitPercent, boolean turnsWays) {

        FreeHand freeHand() {
            return new FreeHand(waitPercent, turnsWays);
        }
    }

    /** Everything; what is left out below the two limits is as usual. */
    record PolicyRequest(
            @NotNull @Valid WeightsRequest weights,
            @Nullable @Min(1) @Max(50) Integer mostOpenJobs,
            boolean notAloneAtNight,
            @Nullable @Valid AnswerSecondsRequest answerSeconds,
            @Nullable Interruptible interruptFrom,
            @Nullable @Valid FreeHandRequest freeHand) {

        Interruptible interruptible() {
            return interruptFrom == null ? Interruptible.P4 : interruptFrom;
        }

        Policy policy() {
            return new Policy(
                    weights.weights(),
                    mostOpenJobs,
                    notAloneAtNight,
                    answerSeconds == null ? AnswerTimes.USUAL : answerSeconds.times(),
                    freeHand == null ? FreeHand.USUAL : freeHand.freeHand());
        }
    }

    @GetMapping
    @Allowed({Permission.WORK_DISPATCH, Permission.SETTINGS_WRITE})
    ResponseEntity<PolicyView> get(Actor actor, @PathVariable UUID id) {
        return answer(policies.get(actor, new ProjectId(id)));
    }

    @PutMapping
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<PolicyView> change(
            Actor actor, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody PolicyRequest body) {
        return answer(policies.change(actor, new ProjectId(id), body.policy(), body.interruptible(), ifMatch));
    }

    @PostMapping("/trial")
    @Allowed({Permission.WORK_DISPATCH, Permission.SETTINGS_WRITE})
    List<Trials.Trial> trial(Actor actor, @PathVariable UUID id, @Valid @RequestBody WeightsRequest body) {
        return trials.last(actor, new ProjectId(id), body.weights());
    }

    private static ResponseEntity<PolicyView> answer(PolicyView view) {
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
