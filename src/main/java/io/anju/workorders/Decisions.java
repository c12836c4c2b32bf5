package io.anju.workorders;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Ranked;
import io.anju.workorders.dispatch.Ranking;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps why somebody was asked, with everybody who was compared, so that the answer can be read months later. */
@Component
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came of a comparison. */
    enum SearchOutcome {
        OFFERED,
        OFFERED_LEAD,
        ASSIGNED,
        POOLED,
        DESK
    }

    UUID keep(
            Actor actor,
            WorkOrderId order,
            SearchTrigger trigger,
            SearchOutcome outcome,
            @Nullable StaffId chosen,
            Ranking ranking,
            Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into workorders.decision (company_id, id, work_order_id, at, trigger, outcome, chosen_staff,
                                                         author_name)
                        values (:company, :id, :order, :at, :trigger, :outcome, :chosen, :author)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("order", order.value())
                .param("at", Timestamp.from(at))
                .param("trigger", trigger.name())
                .param("outcome", outcome.name())
                .param("chosen", chosen == null ? null : chosen.value())
                .param("author", actor.name())
                .update();
        ranking.people().forEach(each -> keep(actor, id, each));
        return id;
    }

    private void keep(Actor actor, UUID decision, Ranked each) {
        var person = each.person();
        jdbc.sql("""
                        insert into workorders.candidate (company_id, decision_id, rank, staff_id, name, obstacles, score,
                                                          open_jobs, same_team, floors_away, duty_until)
                        values (:company, :decision, :rank, :staff, :name, string_to_array(:obstacles, ','), :score,
                                :jobs, :team, :floors, :until)""")
                .param("company", actor.company().value())
                .param("decision", decision)
                .param("rank", each.rank())
                .param("staff", person.staff().value())
                .param("name", person.name())
                .param("obstacles", each.obstacles().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("score", each.score())
                .param("jobs", person.openJobs())
                .param("team", each.sameTeam())
                .param("floors", each.floorsAway())
                .param("until", person.dutyUntil() == null ? null : Timestamp.from(person.dutyUntil()))
                .update();
    }
}
