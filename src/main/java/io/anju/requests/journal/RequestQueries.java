package io.anju.requests.journal;

import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.database.TokenIndex;
import io.anju.estate.PlaceId;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.people.PersonId;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of requests: by time, place, category, person, number and words. */
@Component
public class RequestQueries {

    private static final String ROWS = """
            select r.*, p.code as place_code
            from requests.request r left join estate.v_place p on p.id = r.place_id
            """;
    private static final String WORDS = "requests.word";
    private static final String NEWEST = " order by r.reported_at desc, r.id desc";
    private static final String FOUND = " order by r.id desc";

    private final JdbcClient jdbc;
    private final TokenIndex tokens;

    RequestQueries(JdbcClient jdbc, TokenIndex tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /** What to list; null or false leaves a filter out. */
    public record Filter(
            @Nullable UUID project,
            @Nullable UUID place,
            @Nullable UUID person,
            @Nullable RequestKind kind,
            @Nullable RequestState state,
            @Nullable String category,
            @Nullable Instant from,
            @Nullable Instant to,
            boolean offHours,
            @Nullable Hinted hinted) {}

    /**
     * A page of what the actor may read, the latest report first, with words the last entered; complaints about the actor never appear (R-042,
     *
     */
    @ListRead
    public Page<RequestRow> list(Actor actor, Filter filter, ListQuery query) {
        query.sortOr("-reportedAt", Set.of("-reportedAt"));
        var account = actor.account();
        var words = tokens.search(query.q(), WORDS);
        var isSearch = !words.tokens().isEmpty();
        var conditions = conditions(filter)
                .andWithin(actor.scope(Permission.REQUEST_READ), "r.project_id")
                .and(
                        "me",
                        account == null ? null : account.value(),
                        "r.kind <> 'COMPLAINT' or r.about_account is distinct from :me")
                .andWords(words, "r.id", WORDS, "request_id");
        var after = query.after(2);
        if (!after.isEmpty()) {
            var following = isSearch ? "r.id < :afterId" : "(r.reported_at, r.id) < (:afterAt, :afterId)";
            conditions
                    .and("afterId", Cursor.id(after.getLast()), following)
                    .with("afterAt", time(Cursor.instant(after.getFirst())));
        }
        var rows = jdbc.sql(ROWS + conditions.sql() + (isSearch ? FOUND : NEWEST) + " limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query((row, number) -> RequestRow.read(row))
                .list();
        return Page.of(rows, query.limit(), row -> Cursor.of(row.reportedAt(), row.id()));
    }

    private static Conditions conditions(Filter filter) {
        var kind = filter.kind();
        var state = filter.state();
        var from = filter.from();
        var to = filter.to();
        var hinted = filter.hinted();
        var conditions = new Conditions()
                .and("project", filter.project(), "r.project_id = :project")
                .and("place", filter.place(), "r.place_id = :place")
                .and("person", filter.person(), "r.person_id = :person and r.kind <> 'COMPLAINT'")
                .and("kind", kind == null ? null : kind.name(), "r.kind = :kind")
                .and("state", state == null ? null : state.name(), "r.state = :state")
                .and("category", filter.category(), "r.category = :category")
                .and("offHours", filter.offHours() ? true : null, "r.off_hours = :offHours")
                .and("from", from == null ? null : time(from), "r.reported_at >= :from")
                .and("to", to == null ? null : time(to), "r.reported_at < :to");
        if (hinted != null) {
            hinted.narrow(conditions);
        }
        return conditions;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The reporter's own, the latest first. */
    @Transactional(readOnly = true)
    public List<RequestRow> own(UUID account, @Nullable PersonId person) {
        return jdbc.sql(ROWS + """
                        where r.account_id = :account or r.person_id = :person
                        order by r.reported_at desc, r.id desc limit 100""")
                .param("account", account)
                .param("person", person == null ? null : person.value())
                .query((row, number) -> RequestRow.read(row))
                .list();
    }

    /** The reports that this request stands for; one about the reader stays out. */
    @Transactional(readOnly = true)
    public List<RequestRow> mergedInto(Actor actor, RequestId id) {
        var account = actor.account();
        return jdbc.sql(ROWS + """
                        where r.merged_into = :id and not (r.kind = 'COMPLAINT' and r.about_account is not null
                            and r.about_account is not distinct from cast(:me as uuid))
                        order by r.reported_at, r.id""")
                .param("id", id.value())
                .param("me", account == null ? null : account.value())
                .query((row, number) -> RequestRow.read(row))
                .list();
    }

    /**
     * What may be the same: still open, same category, at the place itself, or in the common parts of its floor or of
     * the whole building; complaints never.
     */
    @Transactional(readOnly = true)
    public List<RequestRow> similar(ProjectId project, PlaceId place, String category) {
        return jdbc.sql(ROWS + """
                        join estate.v_place here on here.id = :place
                        where r.project_id = :project and r.category = :category and r.kind <> 'COMPLAINT'
                            and r.state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'REOPENED')
                            and (p.id = here.id or p.building_id = here.building_id
                                and (p.common and p.floor_no is null
                                    or (p.common or here.common) and p.floor_no = here.floor_no))
                        order by (p.id = here.id) desc, r.reported_at desc limit 5""")
                .param("place", place.value())
                .param("project", project.value())
                .param("category", category)
                .query((row, number) -> RequestRow.read(row))
                .list();
    }

    /** Open requests of a person or line, as the desk needs them while the caller speaks. */
    @Transactional(readOnly = true)
    public List<RequestRow> openOf(Actor actor, Set<UUID> persons, String phone) {
        var scope = actor.scope(Permission.REQUEST_INTAKE);
        return jdbc.sql(ROWS + """
                        where (r.person_id = any(:persons) or r.reporter_phone = :phone) and r.kind <> 'COMPLAINT'
                            and (:all or r.project_id = any(:projects))
                            and r.state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'FINISHED', 'REOPENED')
                        order by r.reported_at desc limit 10""")
                .param("persons", persons.toArray(UUID[]::new))
                .param("phone", phone)
                .param("all", scope.all())
                .param("projects", scope.array())
                .query((row, number) -> RequestRow.read(row))
                .list();
    }
}
