package io.anju.workorders.policy;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workforce.SkillLevel;
import io.anju.workorders.offer.DispatchMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What work of each category asks for. */
@RestController
@RequestMapping("/api/work-rules")
class WorkRuleController {

    private final WorkRules rules;

    WorkRuleController(WorkRules rules) {
        this.rules = rules;
    }

    record WorkRuleRequest(
            @NotNull SkillLevel level,
            @Nullable @Size(min = 1, max = 40) String certificate,
            @NotNull DispatchMode mode,
            @Nullable Boolean stay) {}

    @GetMapping
    @Allowed({Permission.WORK_DISPATCH, Permission.SETTINGS_WRITE})
    List<WorkRules.WorkRule> all() {
        return rules.all();
    }

    @PutMapping("/{category}")
    @Allowed(Permission.SETTINGS_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(
            Actor actor,
            @PathVariable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_.-]{0,39}") String category,
            IfMatch ifMatch,
            @Valid @RequestBody WorkRuleRequest body) {
        rules.set(
                actor,
                new WorkRules.WorkRule(
                        category, body.level(), body.certificate(), body.mode(), Boolean.TRUE.equals(body.stay()), 0),
                ifMatch);
    }
}
