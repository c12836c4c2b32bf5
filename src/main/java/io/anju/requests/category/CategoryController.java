package io.anju.requests.category;

import io.anju.http.IfMatch;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.requests.Impact;
import io.anju.requests.Liability;
import io.anju.requests.RequestKind;
import io.anju.requests.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Settings of the desk: categories, the priority table, named handlers. */
@RestController
class CategoryController {

    private final CategorySettings settings;
    private final Catalogue catalogue;
    private final Handlers handlers;

    CategoryController(CategorySettings settings, Catalogue catalogue, Handlers handlers) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.handlers = handlers;
    }

    record CategoryForm(
            @NotBlank @Size(max = 60) String zh,
            @NotBlank @Size(max = 100) String en,
            @NotNull @Pattern(regexp = "[a-z0-9]{1,30}") String pinyin,
            @NotEmpty List<@NotNull RequestKind> kinds,
            @Nullable @Size(max = 40) String skill,
            @NotNull Impact impact,
            @NotNull Urgency urgency,
            @Nullable Liability liability,
            @Nullable Boolean chargeable,
            @Nullable @Size(max = 40) String handlerPost,
            @Nullable Boolean active) {}

    record MatrixForm(@NotEmpty @Size(max = 20) List<PriorityMatrix.@Valid Rule> rules) {}

    record HandlerForm(
            @NotNull RequestKind kind,
            @NotNull @Size(max = 40) String post,
            @NotNull UUID account) {}

    /** Adds the category with this code or changes it. */
    @PutMapping("/api/categories/{code}")
    @Allowed(Permission.SETTINGS_WRITE)
    Category put(Actor actor, @PathVariable String code, IfMatch version, @Valid @RequestBody CategoryForm form) {
        return settings.put(actor, code, version.version(), form);
    }

    @GetMapping("/api/priority-rules")
    @Allowed({})
    List<PriorityMatrix.Rule> rules() {
        return catalogue.matrix().rules();
    }

    @PutMapping("/api/priority-rules")
    @Allowed(Permission.SETTINGS_WRITE)
    List<PriorityMatrix.Rule> putRules(Actor actor, @Valid @RequestBody MatrixForm form) {
        return settings.putRules(actor, form.rules());
    }

    @GetMapping("/api/projects/{project}/handlers")
    @Allowed({Permission.REQUEST_READ, Permission.SETTINGS_WRITE})
    List<Handlers.Rule> handlers(Actor actor, @PathVariable UUID project) {
        actor.require(Permission.REQUEST_READ, new ProjectId(project), "project");
        return handlers.rules(new ProjectId(project));
    }

    @PutMapping("/api/projects/{project}/handlers")
    @Allowed(Permission.SETTINGS_WRITE)
    List<Handlers.Rule> name(Actor actor, @PathVariable UUID project, @Valid @RequestBody HandlerForm form) {
        handlers.name(
                actor,
                new ProjectId(project),
                new Handlers.Rule(form.kind(), form.post(), new AccountId(form.account())));
        return handlers.rules(new ProjectId(project));
    }
}
