package io.anju.workforce.post;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.ContractorId;
import io.anju.workforce.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What posts ask, what people bring, and who does not meet their post. */
@RestController
class PostController {

    private final Posts posts;

    PostController(Posts posts) {
        this.posts = posts;
    }

    record PostRuleRequest(
            @NotBlank @Size(max = 40) String post,
            @Nullable @Min(1) @Max(40) Integer leastYears,
            boolean ownEmployee,
            @Nullable @Size(max = 40) String certificate) {}

    record CareerRequest(
            @Nullable Employment employment,
            @Nullable ContractorId contractor,
            @Nullable LocalDate fieldSince) {}

    @GetMapping("/api/post-rules")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    List<PostRule> rules() {
        return posts.rules();
    }

    @PutMapping("/api/post-rules")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(Actor actor, @Valid @RequestBody PostRuleRequest body) {
        posts.ask(actor, new PostRule(body.post(), body.leastYears(), body.ownEmployee(), body.certificate()));
    }

    /** Who does not meet their post; of everybody the reader may see where no project is named. */
    @GetMapping("/api/post-findings")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    List<PostFinding> findings(Actor actor, @RequestParam(required = false) @Nullable UUID project) {
        return posts.findings(
                actor.scope(Permission.STAFF_READ), project == null ? null : new ProjectId(project), null);
    }

    @GetMapping("/api/staff/{id}/career")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    Career career(Actor actor, @PathVariable UUID id) {
        return posts.career(actor, new StaffId(id));
    }

    @PutMapping("/api/staff/{id}/career")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(Actor actor, @PathVariable UUID id, @Valid @RequestBody CareerRequest body) {
        posts.say(actor, new StaffId(id), new Career(body.employment(), body.contractor(), body.fieldSince()));
    }
}
