package io.anju.workforce.rule;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a project asks of its rosters. */
@RestController
@RequestMapping("/api/projects/{id}/roster-rule")
class RosterRuleController {

    private final RosterRules rules;

    RosterRuleController(RosterRules rules) {
        this.rules = rules;
    }

    record RosterRuleRequest(
            @Min(0) @Max(24) int restHours,
            boolean swapApproval,
            @Min(1) @Max(14) int mostInARow,
            @Min(0) @Max(5) int mostWeekends,
            boolean wholeWeekends) {

        RosterRule rule() {
            return new RosterRule(restHours, swapApproval, mostInARow, mostWeekends, wholeWeekends);
        }
    }

    /**
     * The rule and who said it last.
     *
     * @param changedBy null while nobody did and what is usual holds
     */
    record RosterRuleView(RosterRule rule, @Nullable String changedBy, int version) {}

    @GetMapping
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    ResponseEntity<RosterRuleView> get(Actor actor, @PathVariable UUID id) {
        var project = new ProjectId(id);
        actor.require(Permission.STAFF_READ, project, "project");
        return answer(rules.kept(project));
    }

    @PutMapping
    @Allowed(Permission.STAFF_WRITE)
    ResponseEntity<RosterRuleView> change(
            Actor actor, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody RosterRuleRequest body) {
        return answer(rules.change(actor, new ProjectId(id), body.rule(), ifMatch));
    }

    private static ResponseEntity<RosterRuleView> answer(RosterRules.Kept kept) {
        return ResponseEntity.ok()
                .eTag("\"" + kept.version() + "\"")
                .body(new RosterRuleView(kept.rule(), kept.changedBy(), kept.version()));
    }
}
