package io.anju.workorders.journal;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.database.TokenIndex;
import io.anju.deadlines.Priority;
import io.anju.estate.PlaceId;
import io.anju.http.ListQuery;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Id;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of orders. */
@Component
public class WorkOrderQueries {

    private static final String ROWS = """
            select w.id, w.number, w.title, w.priority, w.state, w.category, w.project_id project, w.place_id place,
                   p.code place_code, p.name place_name, w.origin_type, w.origin_id, w.origin_number, w.assignee person,
                   w.assignee_name person_name, w.opened_at, w.window_from, w.window_to, w.arrived_at, w.arrival_proof,
                   w.finished_at, w.closed_at, w.rework, w.pooled, w.recorded, w.paper_location, w.version
            from workorders.work_order w
            left join estate.v_place p on p.company_id = w.company_id and p.id = w.place_id
            """;

    private static final String WORDS = "workorders.word";

    private final JdbcClient jdbc;
    private final TokenIndex tokens;

    WorkOrderQueries(JdbcClient jdbc, TokenIndex tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /** A row of the list. */
    public record WorkOrderRow(
            WorkOrderId id,
            String number,
            String title,
            Priority priority,
            WorkOrderState state,
            String category,
            ProjectId project,
            @Nullable PlaceId place,
            @Nullable String placeCode,
            @Nullable String placeName,
            String originType,
            UUID originId,
            @Nullable String originNumber,
            @Nullable AccountId person,
            @Nullable String personName,
            Instant openedAt,
            @Nullable Instant windowFrom,
            @Nullable Instant windowTo,
            @Nullable Instant arrivedAt,
            @Nullable ArrivalProof arrivalProof,
            @Nullable Instant finishedAt,
            @Nullable Instant closedAt,
            int rework,
            boolean pooled,
            boolean recorded,
            @Nullable String paperLocation,
            int version) {}

    /** The orders of the actor's projects that pass the filter and have every word of {@code q}; these the last entered first. */
    @ListRead
    public Page<WorkOrderRow> list(Actor actor, WorkOrderFilter filter, ListQuery query) {
        var words = tokens.search(query.q(), WORDS);
        var sort = WorkOrderSort.of(query.sortOr("-opened", WorkOrderSort.BY_KEY.keySet()), words);
        var after = query.after(2);
        var conditions = conditions(filter)
                .andWithin(actor.scope(Permission.WORK_READ), "w.project_id")
                .andWords(words, "w.id", WORDS, "work_order_id");
        if (!after.isEmpty()) {
            conditions.and("last", Cursor.id(after.getLast()), sort.after).with("key", sort.checked(after.getFirst()));
        }
        var rows = jdbc
                .sql(ROWS + conditions.sql() + " order by " + sort.order + " limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query(WorkOrderRow.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
        return Page.of(
                rows,
                query.limit(),
                last -> Cursor.of(sort.keyOf(last), last.id().value()));
    }

    private Conditions conditions(WorkOrderFilter filter) {
        return new Conditions()
                .and("states", states(filter), "w.state = any(:states)")
                .and("project", value(filter.project()), "w.project_id = :project")
                .and("person", value(filter.person()), "w.assignee = :person")
                .and("places", within(filter.place()), "w.place_id = any(:places)")
                .and("category", filter.category(), "w.category = :category")
                .and("priority", filter.priority(), "w.priority = :priority")
                .and("pooled", filter.pooled(), "w.pooled = :pooled")
                .and("unfiled", filter.unfiled(), "w.state = 'CLOSED' and (w.filed_at is null) = :unfiled")
                .and("from", time(filter.from()), "w.opened_at >= :from")
                .and("to", time(filter.to()), "w.opened_at < :to");
    }

    /** The place and all inside it, read beforehand: how many orders they have decides the way to them. */
    private UUID @Nullable [] within(@Nullable PlaceId place) {
        return place == null
                ? null
                : jdbc.sql("""
                                select i.id from estate.v_place o join estate.v_place i on starts_with(i.path, o.path)
                                where o.id = ?""").param(place.value()).query(UUID.class).list().toArray(UUID[]::new);
    }

    private static String @Nullable [] states(WorkOrderFilter filter) {
        // a blank between commas is read as nothing
        var states = filter.state() == null
                ? new String[0]
                : filter.state().stream()
                        .filter(Objects::nonNull)
                        .map(Enum::name)
                        .toArray(String[]::new);
        return states.length == 0 ? null : states;
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
