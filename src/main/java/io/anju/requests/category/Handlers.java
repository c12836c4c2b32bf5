package io.anju.requests.category;

import io.anju.codes.CodeLists;
import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.RequestKind;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for complaints and enquiries in a project: by post of the category, else by kind. */
@Component
public class Handlers {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final CodeLists codes;
    private final Trail trail;
    private final Clock clock;

    Handlers(JdbcClient jdbc, Accounts accounts, CodeLists codes, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A named handler.
     *
     * @param post of the category; empty for every category of the kind without a nearer rule
     */
    public record Rule(RequestKind kind, String post, AccountId account) {}

    /** A rule with its author. */
    record Named(Rule rule, Instant changedAt, String changedBy) {}

    /**
     * The handler of a new request, who is never the person complained about: by rule, else the first who may handle
     * requests in the project; empty where the company has nobody.
     */
    public Optional<AccountSummary> handler(
            ProjectId project, RequestKind kind, Category category, @Nullable AccountId complainedAbout) {
        var able = able(project, complainedAbout);
        var post = category.handlerPost() == null ? "" : category.handlerPost();
        return rules(project).stream()
                .filter(rule -> rule.kind() == kind)
                .filter(rule -> rule.post().equals(post) || rule.post().isEmpty())
                .sorted((one, other) -> other.post().compareTo(one.post()))
                .flatMap(rule -> able.stream().filter(account -> account.id().equals(rule.account())))
                .findFirst()
                .or(() -> able.stream().findFirst());
    }

    /** Everybody who may handle requests in the project, but for the person complained about. */
    public List<AccountSummary> able(ProjectId project, @Nullable AccountId complainedAbout) {
        return accounts.withPermission(Permission.REQUEST_HANDLE, project).stream()
                .filter(account -> account.active() && !account.id().equals(complainedAbout))
                .toList();
    }

    /** The project's rules. */
    @Transactional(readOnly = true)
    public List<Rule> rules(ProjectId project) {
        return named(project).stream().map(Named::rule).toList();
    }

    List<Named> named(ProjectId project) {
        return jdbc.sql("select * from requests.handler where project_id = ? order by kind, post")
                .param(project.value())
                .query((row, number) -> new Named(
                        new Rule(
                                RequestKind.valueOf(row.getString("kind")),
                                row.getString("post"),
                                new AccountId(row.getObject("account_id", UUID.class))),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")))
                .list();
    }

    String nameOf(AccountId account) {
        return accounts.find(account).map(AccountSummary::name).orElse("");
    }

    /**
     * Names a handler. Refuses ({@code handler-unfit}) somebody who may not handle requests in the project, repairs
     * ({@code not-for-repairs}) and unknown posts.
     */
    @Transactional
    public void name(Actor actor, ProjectId project, Rule rule) {
        actor.require(Permission.SETTINGS_WRITE, project, "project");
        if (rule.kind() == RequestKind.REPAIR) {
            throw Refused.field("kind", "not-for-repairs");
        }
        if (!rule.post().isEmpty()) {
            codes.require("post", rule.post(), "post");
        }
        if (able(project, null).stream().noneMatch(account -> account.id().equals(rule.account()))) {
            throw Refused.field("account", "handler-unfit");
        }
        jdbc.sql("""
                        insert into requests.handler (company_id, project_id, kind, post, account_id, changed_at, changed_by)
                        values (:company, :project, :kind, :post, :account, :at, :by)
                        on conflict (company_id, project_id, kind, post) do update
                            set account_id = excluded.account_id, changed_at = excluded.changed_at,
                                changed_by = excluded.changed_by""")
                .param("company", actor.company().value())
                .param("project", project.value())
                .param("kind", rule.kind().name())
                .param("post", rule.post())
                .param("account", rule.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
        record(actor, project, "handler-named", rule.kind(), rule.post());
    }

    /** Takes a rule back, so that the next one counts; refuses one that is not there. */
    @Transactional
    void forget(Actor actor, ProjectId project, RequestKind kind, String post) {
        actor.require(Permission.SETTINGS_WRITE, project, "project");
        var gone = jdbc.sql("delete from requests.handler where project_id = ? and kind = ? and post = ?")
                .params(project.value(), kind.name(), post)
                .update();
        if (gone == 0) {
            throw Refused.missing("handler");
        }
        record(actor, project, "handler-forgotten", kind, post);
    }

    private void record(Actor actor, ProjectId project, String verb, RequestKind kind, String post) {
        trail.record(actor, SubjectRef.of("project", project), verb, Map.of("kind", kind.name(), "post", post));
    }
}
