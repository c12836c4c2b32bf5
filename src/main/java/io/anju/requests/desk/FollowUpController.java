package io.anju.requests.desk;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.requests.followup.FollowUpQueries;
import io.anju.requests.followup.FollowUps;
import io.anju.requests.intake.IntakeForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The worklist of call-backs. */
@RestController
@RequestMapping("/api/follow-ups")
class FollowUpController {

    private final FollowUps followUps;
    private final FollowUpQueries queries;

    FollowUpController(FollowUps followUps, FollowUpQueries queries) {
        this.followUps = followUps;
        this.queries = queries;
    }

    /** A try to reach the reporter. */
    record AttemptForm(
            @NotNull FollowUps.Method method,
            @NotNull FollowUps.Outcome outcome,
            @Nullable @Size(max = 2000) String note,
            @Valid IntakeForm.@Nullable SolutionForm offHours) {}

    @GetMapping
    @Allowed(Permission.FOLLOW_UP)
    Page<FollowUpQueries.FollowUpRow> list(
            Actor actor,
            ListQuery query,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(defaultValue = "false") boolean done) {
        return queries.list(actor, project, done, query);
    }

    @GetMapping("/{id}/attempts")
    @Allowed(Permission.FOLLOW_UP)
    List<FollowUpQueries.AttemptRow> attempts(Actor actor, @PathVariable UUID id) {
        return queries.attempts(actor, id);
    }

    @PostMapping("/{id}/attempts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.FOLLOW_UP)
    void attempt(Actor actor, @PathVariable UUID id, @Valid @RequestBody AttemptForm body) {
        var offHours = body.offHours();
        followUps.attempt(
                actor, id, body.method(), body.outcome(), body.note(), offHours == null ? null : offHours.solution());
    }
}
