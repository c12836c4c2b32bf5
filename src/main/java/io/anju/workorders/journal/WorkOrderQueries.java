package io.anju.workorders.journal;

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
import io.anju.kernel.SearchTokens;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of orders. */
@Component
public class WorkOrderQueries {

    private static final String FILTERED = """
            select w.id, w.number, w.title, w.priority, w.state, w.category, w.project_id project, w.place_id place,
                   p.code place_code, p.name place_name, w.origin_type, w.origin_id, w.origin_number, w.assignee person,
                   w.assignee_name person_name, w.opened_at, w.window_from, w.window_to, w.arrived_at, w.arrival_proof,
                   w.finished_at, w.closed_at, w.rework, w.pooled, w.recorded, w.paper_location, w.version
            from workorders.work_order w
            left join estate.v_place p on p.company_id = w.company_id and p.id = w.place_id
            where (:all or w.project_id = any(:projects))
              and (:states::text[] is null or w.state = any(:states::text[]))
              and (:project::uuid is null or w.project_id = :project)
              and (:person::uuid is null or w.assignee = :person)
              and (:place::uuid is null or w.place_id in (
                    select inner_place.id from estate.v_place inner_place, estate.v_place outer_place
                    where outer_place.id = :place and starts_with(inner_place.path, outer_place.path)))
              and (:category::text is null or w.category = :category)
              and (:priority::text is null or w.priority = :priority)
              and (:pooled::boolean is null or w.pooled = :pooled)
              and (:unfiled::boolean is null or (w.state = 'CLOSED' and (w.filed_at is null) = :unfiled))
              and (:from::timestamptz is null or w.opened_at >= :from)
              and (:to::timestamptz is null or w.opened_at < :to)
              and (:words::text[] is null or not exists (
                    select 1 from unnest(:words::text[]) word where not exists (
                        select 1 from workorders.word t
                        where t.work_order_id = w.id and t.token = word)))
              and (:prefix::text is null or exists (
                    select 1 from workorders.word t
                    where t.work_order_id = w.id and t.token >= :prefix and t.token < :prefix || chr(1114111)))
              and (:first or %s)
            order by %s limit :limit""";

    private final JdbcClient jdbc;

    WorkOrderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** The orders of the actor's projects that pass the filter and have every word of {@code q}. */
    @Transactional(readOnly = true)
    public Page<WorkOrderRow> list(Actor actor, WorkOrderFilter filter, ListQuery query) {
        var scope = actor.scope(Permission.WORK_READ);
        var sort = Objects.requireNonNull(
                WorkOrderSort.BY_KEY.get(query.sortOr("-opened", WorkOrderSort.BY_KEY.keySet())));
        var after = query.after(2);
        var words = query.q() == null ? List.<String>of() : SearchTokens.query(query.q());
        var rows = narrowed(jdbc.sql(FILTERED.formatted(sort.after, sort.order)), filter)
                .param("all", scope.all())
                .param("projects", scope.array())
                .param(
                        "words",
                        words.size() < 2
                                ? null
                                : words.subList(0, words.size() - 1).toArray(String[]::new))
                .param("prefix", words.isEmpty() ? null : words.getLast())
                .param("first", after.isEmpty())
                .param("key", after.isEmpty() ? null : sort.checked(after.getFirst()))
                .param("last", after.isEmpty() ? null : Cursor.id(after.getLast()))
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

    private static JdbcClient.StatementSpec narrowed(JdbcClient.StatementSpec sql, WorkOrderFilter filter) {
        return sql.param("states", states(filter))
                .param("project", value(filter.project()))
                .param("person", value(filter.person()))
                .param("place", value(filter.place()))
                .param("category", filter.category())
                .param("priority", filter.priority())
                .param("pooled", filter.pooled())
                .param("unfiled", filter.unfiled())
                .param("from", filter.from() == null ? null : Timestamp.from(filter.from()))
                .param("to", filter.to() == null ? null : Timestamp.from(filter.to()));
    }

    private static String @Nullable [] states(WorkOrderFilter filter) {
        var states = filter.state();
        return states == null || states.isEmpty()
                ? null
                : states.stream().map(Enum::name).toArray(String[]::new);
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
