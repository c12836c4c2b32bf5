package io.anju.requests.category;

import io.anju.identity.AccountSummary;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.requests.RequestKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who answers for complaints and enquiries in a project. */
@RestController
@RequestMapping("/api/projects/{project}/handlers")
class HandlerController {

    private final Handlers handlers;

    HandlerController(Handlers handlers) {
        this.handlers = handlers;
    }

    record HandlerForm(
            @NotNull RequestKind kind,
            @NotNull @Size(max = 40) String post,
            @NotNull UUID account) {}

    /**
     * A named handler.
     *
     * @param post of the category; empty for every category of the kind without a nearer rule
     * @param fit false once the account may no longer handle requests here; then the next rule counts
     */
    record HandlerLine(
            RequestKind kind,
            String post,
            AccountId account,
            String name,
            boolean fit,
            Instant changedAt,
            String changedBy) {}

    /** Somebody who may be named. */
    record AbleHandler(AccountId account, String name) {}

    /** The rules of a project and who may be named in them. */
    record HandlersView(List<HandlerLine> handlers, List<AbleHandler> able, List<String> can) {}

    @GetMapping
    @Allowed({Permission.REQUEST_READ, Permission.SETTINGS_WRITE})
    @Transactional(readOnly = true)
    public HandlersView read(Actor actor, @PathVariable UUID project) {
        actor.require(Permission.REQUEST_READ, new ProjectId(project), "project");
        return view(actor, new ProjectId(project));
    }

    @PutMapping
    @Allowed(Permission.SETTINGS_WRITE)
    @Transactional
    public HandlersView name(Actor actor, @PathVariable UUID project, @Valid @RequestBody HandlerForm form) {
        var rule = new Handlers.Rule(form.kind(), form.post(), new AccountId(form.account()));
        handlers.name(actor, new ProjectId(project), rule);
        return view(actor, new ProjectId(project));
    }

    @DeleteMapping
    @Allowed(Permission.SETTINGS_WRITE)
    @Transactional
    public HandlersView forget(
            Actor actor, @PathVariable UUID project, @RequestParam RequestKind kind, @RequestParam String post) {
        handlers.forget(actor, new ProjectId(project), kind, post);
        return view(actor, new ProjectId(project));
    }

    private HandlersView view(Actor actor, ProjectId project) {
        var able = handlers.able(project, null);
        var lines =
                handlers.named(project).stream().map(each -> line(each, able)).toList();
        var can = actor.may(Permission.SETTINGS_WRITE, project) ? List.of("edit") : List.<String>of();
        return new HandlersView(
                lines,
                able.stream()
                        .map(account -> new AbleHandler(account.id(), account.name()))
                        .toList(),
                can);
    }

    private HandlerLine line(Handlers.Named named, List<AccountSummary> able) {
        var rule = named.rule();
        var fit = able.stream().anyMatch(account -> account.id().equals(rule.account()));
        return new HandlerLine(
                rule.kind(),
                rule.post(),
                rule.account(),
                handlers.nameOf(rule.account()),
                fit,
                named.changedAt(),
                named.changedBy());
    }
}
