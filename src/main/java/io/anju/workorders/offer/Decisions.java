package io.anju.workorders.offer;

import io.anju.deadlines.Priority;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.dispatch.Wish;
import io.anju.workorders.journal.WorkOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps why somebody was asked, with everybody who was compared, so that the answer can be read months later. */
@Component
public class Decisions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came of a comparison. */
    public enum SearchOutcome {
        OFFERED,
        OFFERED_LEAD,
        ASSIGNED,
        /** It lies until somebody has free hands. */
        HELD,
        POOLED,
        DESK
    }

    /** A decision by which an order was offered to somebody. */
    public record Offered(WorkOrderId order, String number, String title, Priority priority, DecisionView decision) {}

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

    /** The decision with everybody who was compared for it. */
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
                        insert into workorders.decision (company_id, id, work_order_id, at, trigger, outcome,
                            chosen_staff, author_name, candidates, weights)
                        values (:company, :id, :order, :at, :trigger, :outcome, :chosen, :author,
                            cast(:candidates as json), cast(:weights as json))""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("order", order.id().value())
                .param("at", Timestamp.from(at))
                .param("trigger", trigger.name())
                .param("outcome", outcome.name())
                .param("chosen", chosen == null ? null : chosen.value())
                .param("author", actor.name())
                .param("candidates", JSON.writeValueAsString(CandidateView.of(compared.ranking())))
                .param(
                        "weights",
                        JSON.writeValueAsString(compared.ranking().weights().percent()))
                .update();
        return id;
    }

    /** What was decided about the order, the newest first, at most twenty. */
    public List<DecisionView> of(WorkOrderId order) {
        return jdbc.sql("""
                        select d.*, o.expires_at as answer_by
                        from workorders.decision d left join workorders.offer o on o.decision_id = d.id
                            and o.work_order_id = d.work_order_id
                        where d.work_order_id = ? order by d.id desc limit 20""")
                .param(order.value())
                .query((row, number) -> decision(row))
                .list();
    }

    /** The last times that somebody of the project was asked first and the costs were kept, the newest at the top. */
    public List<Offered> lastOffers(ProjectId project, int most) {
        return jdbc.sql("""
                        select d.*, cast(null as timestamptz) as answer_by, o.id as order_id, o.number, o.title, o.priority
                        from (select id, number, title, priority from workorders.work_order
                              where project_id = ? order by opened_at desc, id desc limit 200) o
                        join workorders.decision d on d.work_order_id = o.id
                        where d.trigger = 'OPENED' and d.outcome = 'OFFERED' and d.weights is not null
                        order by d.id desc limit ?""")
                .params(project.value(), most)
                .query((row, number) -> new Offered(
                        new WorkOrderId(row.getObject("order_id", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        Priority.valueOf(row.getString("priority")),
                        decision(row)))
                .list();
    }

    private static DecisionView decision(ResultSet row) throws SQLException {
        var chosen = row.getObject("chosen_staff", UUID.class);
        return new DecisionView(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                SearchTrigger.valueOf(row.getString("trigger")),
                SearchOutcome.valueOf(row.getString("outcome")),
                chosen == null ? null : new StaffId(chosen),
                row.getString("author_name"),
                Optional.ofNullable(row.getTimestamp("answer_by"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                weights(row.getString("weights")),
                List.of(JSON.readValue(row.getString("candidates"), CandidateView[].class)));
    }

    private static @Nullable Map<Wish, Integer> weights(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, new TypeReference<>() {});
    }
}
