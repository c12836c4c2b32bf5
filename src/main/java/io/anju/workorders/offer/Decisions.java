package io.anju.workorders.offer;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Ranked;
import io.anju.workorders.journal.WorkOrder;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Keeps why somebody was asked, with everybody who was compared, so that the answer can be read months later. */
@Component
public class Decisions {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came of a comparison. */
    public enum SearchOutcome {
        OFFERED,
        OFFERED_LEAD,
        ASSIGNED,
        POOLED,
        DESK
    }

    /** A candidate with the names of its columns. */
    private record Row(
            int rank,
            UUID staffId,
            String name,
            List<String> obstacles,
            int score,
            int openJobs,
            boolean sameTeam,
            @Nullable Integer floorsAway,
            @Nullable Instant dutyUntil) {

        static Row of(Ranked each) {
            var person = each.person();
            return new Row(
                    each.rank(),
                    person.staff().value(),
                    person.name(),
                    each.obstacles().stream().map(Enum::name).toList(),
                    each.score(),
                    person.openJobs(),
                    each.sameTeam(),
                    each.floorsAway(),
                    person.dutyUntil());
        }
    }

    /** What dispatch decided by itself. */
    UUID keep(
            WorkOrder order,
            SearchTrigger trigger,
            SearchOutcome outcome,
            @Nullable StaffId chosen,
            Comparison compared,
            Instant at) {
        return keep(OfferChain.system(order), order, trigger, outcome, chosen, compared, at);
    }

    /** The decision and everybody who was compared for it, in one statement. */
    UUID keep(
            Actor actor,
            WorkOrder order,
            SearchTrigger trigger,
            SearchOutcome outcome,
            @Nullable StaffId chosen,
            Comparison compared,
            Instant at) {
        var id = Ids.next();
        jdbc.sql("""
                        with decided as (
                            insert into workorders.decision (company_id, id, work_order_id, at, trigger, outcome,
                                chosen_staff, author_name)
                            values (:company, :id, :order, :at, :trigger, :outcome, :chosen, :author)
                            returning company_id, id)
                        insert into workorders.candidate (company_id, decision_id, rank, staff_id, name, obstacles, score,
                            open_jobs, same_team, floors_away, duty_until)
                        select decided.*, c.* from decided, json_to_recordset(cast(:candidates as json)) as c (rank int,
                            staff_id uuid, name text, obstacles text[], score int, open_jobs int, same_team boolean,
                            floors_away int, duty_until timestamptz)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("order", order.id().value())
                .param("at", Timestamp.from(at))
                .param("trigger", trigger.name())
                .param("outcome", outcome.name())
                .param("chosen", chosen == null ? null : chosen.value())
                .param("author", actor.name())
                .param(
                        "candidates",
                        JSON.writeValueAsString(compared.ranking().people().stream()
                                .map(Row::of)
                                .toList()))
                .update();
        return id;
    }
}
