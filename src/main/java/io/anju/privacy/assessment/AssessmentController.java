package io.anju.privacy.assessment;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of impact assessments (Y-11). */
@RestController
@RequestMapping("/api/impact-assessments")
class AssessmentController {

    private final Assessments assessments;
    private final AssessmentQueries queries;

    AssessmentController(Assessments assessments, AssessmentQueries queries) {
        this.assessments = assessments;
        this.queries = queries;
    }

    record AssessmentEnd(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @Allowed(Permission.PERSONAL_DATA)
    Page<AssessmentQueries.AssessmentRow> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable AssessmentState state,
            @RequestParam(required = false) @Nullable AssessmentGround ground,
            ListQuery query) {
        return queries.list(actor, new AssessmentQueries.Filter(project, state, ground), query);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<AssessmentView> get(Actor actor, @PathVariable UUID id) {
        return answer(assessments.get(actor, id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.PERSONAL_DATA)
    AssessmentView open(Actor actor, @RequestParam UUID project, @Valid @RequestBody AssessmentForm body) {
        return assessments.open(actor, new ProjectId(project), body);
    }

    /** Says it anew; what was said before stays. */
    @PostMapping("/{id}/versions")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<AssessmentView> revise(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody AssessmentForm body) {
        return answer(assessments.revise(actor, id, version, body));
    }

    /** Agrees to what somebody else assessed. */
    @PostMapping("/{id}/approval")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<AssessmentView> approve(Actor actor, @PathVariable UUID id, IfMatch version) {
        return answer(assessments.approve(actor, id, version));
    }

    /** What it is about is not done any more. */
    @PostMapping("/{id}/end")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<AssessmentView> end(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody AssessmentEnd body) {
        return answer(assessments.end(actor, id, version, body.reason()));
    }

    private static ResponseEntity<AssessmentView> answer(AssessmentView view) {
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
