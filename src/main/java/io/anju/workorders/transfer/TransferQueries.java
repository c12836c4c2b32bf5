package io.anju.workorders.transfer;

import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.ProjectScope;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.transfer.TurnEnds.TurnEnd;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which orders are left behind: by wish, or because their person's turn ends and nobody has spoken of it. */
@Component
public class TransferQueries {

    private static final int MOST = 50;
    private static final int MOST_IN_HAND = 1000;

    /** A consent to keep an order holds for one night. */
    private static final Duration KEPT = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final TurnEnds ends;

    TransferQueries(JdbcClient jdbc, TurnEnds ends) {
        this.jdbc = jdbc;
        this.ends = ends;
    }

    /**
     * An order whose person wants to hand it on or goes.
     *
     * @param turnEnds null where the turn goes on or is over
     * @param offDuty whether the turn is over
     * @param askedAt when the person asked, null where nothing was said
     */
    public record Leaving(
            WorkOrderId workOrder,
            AccountId person,
            String personName,
            @Nullable Instant turnEnds,
            boolean offDuty,
            @Nullable String reason,
            @Nullable Instant askedAt) {}

    private record InHand(
            WorkOrderId workOrder,
            ProjectId project,
            AccountId person,
            String personName,
            Instant acceptedAt,
            @Nullable String reason,
            @Nullable Instant askedAt,
            @Nullable Instant keptAt) {}

    /** In these projects, the most urgent first, at most {@value #MOST}. */
    public List<Leaving> leaving(ProjectScope scope, @Nullable ProjectId project, Instant now) {
        var known = new HashMap<ProjectId, Map<AccountId, TurnEnd>>();
        return inHand(scope, project, null).stream()
                .filter(each -> each.askedAt() != null || isLeftBehind(each, known, now))
                .limit(MOST)
                .map(each -> leaving(each, end(each, known, now)))
                .toList();
    }

    /** What this person has in hand and has not spoken of while the turn ends; empty while it does not. */
    public List<WorkOrderId> unspoken(AccountId account, Instant now) {
        var known = new HashMap<ProjectId, Map<AccountId, TurnEnd>>();
        return inHand(new ProjectScope(true, Set.of()), null, account).stream()
                .filter(each -> each.askedAt() == null && isLeftBehind(each, known, now))
                .map(InHand::workOrder)
                .toList();
    }

    private boolean isLeftBehind(InHand each, Map<ProjectId, Map<AccountId, TurnEnd>> known, Instant now) {
        var end = end(each, known, now);
        var kept = each.keptAt() != null && each.keptAt().isAfter(now.minus(KEPT));
        return end != null
                && !kept
                && (end.at() != null || ends.wasOnDuty(each.project(), each.person(), each.acceptedAt()));
    }

    private @Nullable TurnEnd end(InHand each, Map<ProjectId, Map<AccountId, TurnEnd>> known, Instant now) {
        return known.computeIfAbsent(each.project(), id -> ends.in(id, now)).get(each.person());
    }

    private static Leaving leaving(InHand each, @Nullable TurnEnd end) {
        return new Leaving(
                each.workOrder(),
                each.person(),
                each.personName(),
                end == null ? null : end.at(),
                end != null && end.at() == null,
                each.reason(),
                each.askedAt());
    }

    private List<InHand> inHand(ProjectScope scope, @Nullable ProjectId project, @Nullable AccountId account) {
        return jdbc
                .sql("""
                        select w.id work_order, w.project_id project, w.assignee person, w.assignee_name person_name,
                               w.accepted_at, wish.reason, wish.said_at asked_at, kept.said_at kept_at
                        from workorders.work_order w
                        left join workorders.transfer wish on wish.company_id = w.company_id and wish.work_order_id = w.id
                            and wish.ended_at is null and wish.account_id = w.assignee
                        left join lateral (select max(t.said_at) said_at from workorders.transfer t
                            where t.company_id = w.company_id and t.work_order_id = w.id and t.outcome = 'KEPT'
                              and t.account_id = w.assignee) kept on true
                        where w.assignee is not null and w.accepted_at is not null
                          and w.state in ('ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED', 'REOPENED')
                          and (:all or w.project_id = any(:projects))
                          and (:anywhere or w.project_id = :project) and (:anybody or w.assignee = :account)
                        order by w.priority, w.opened_at, w.id limit :most""")
                .param("all", scope.all())
                .param("projects", scope.array())
                .param("anywhere", project == null)
                .param("project", project == null ? null : project.value(), Types.OTHER)
                .param("anybody", account == null)
                .param("account", account == null ? null : account.value(), Types.OTHER)
                .param("most", MOST_IN_HAND)
                .query(InHand.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
