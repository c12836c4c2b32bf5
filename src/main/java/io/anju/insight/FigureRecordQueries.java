package io.anju.insight;

import io.anju.deadlines.PartyTime;
import io.anju.deadlines.Priority;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the records that a figure counts, the latest first: the same members, one statement for a page, and for promises three more. */
@Component
class FigureRecordQueries {

    private static final String BEFORE = """
            select m.row_id, m.request_id, m.project_id, m.at, m.met, m.seconds, m.score, r.number, r.title, r.kind,
                r.category, r.priority, r.state, r.work_order_id, p.code,
                (select n.name from workforce.v_staff n where n.account_id = {person}) as person
            from (select cast(:from as timestamptz) as f, cast(:to as timestamptz) as t, cast(:at as timestamptz) as at) s
            cross join lateral (
            """;
    private static final String AFTER = """
            ) m
            join requests.v_request r on r.id = m.request_id
            left join estate.v_place p on p.id = r.place_id
            where m.key = :key and
            """ + FigureScope.CONDITION + """
                and case :outcome when 'ALL' then m.met is not null when 'MET' then m.met when 'MISSED' then not m.met
                    else m.met is null end
                and (cast(:category as text) is null or r.category = :category)
                and (cast(:channel as text) is null or r.channel = :channel)
                and (cast(:kind as text) is null or r.kind = :kind)
                and (cast(:person as uuid) is null or {person} = :person)
                and (cast(:team as uuid) is null or {team} = :team)
                and (cast(:contractor as uuid) is null or {contractor} = :contractor)
                and not (r.kind = 'COMPLAINT' and r.about_account is not null
                    and r.about_account is not distinct from cast(:me as uuid))
                and (cast(:afterAt as timestamptz) is null or (m.at, m.row_id) < (:afterAt, :afterId))
            order by m.at desc, m.row_id desc limit :limit""";
    private static final Map<FigureSource, String> PAGES = pages();

    private final JdbcClient jdbc;
    private final PromiseMinutes minutes;

    FigureRecordQueries(JdbcClient jdbc, PromiseMinutes minutes) {
        this.jdbc = jdbc;
        this.minutes = minutes;
    }

    /** Which of the members to open. */
    enum Outcome {
        /** All that count. */
        ALL,
        MET,
        MISSED,
        /** Those that are left out. */
        EXCLUDED
    }

    /**
     * Which records of the figure.
     *
     * @param category only those of this category; null for all
     * @param channel only those that came in this way; null for all
     * @param kind only those of this kind; null for all
     * @param person only those of whoever has this account; null for all
     * @param team only those of this team; null for all
     * @param contractor only those of its people; null for all
     */
    record Wanted(
            Outcome outcome,
            @Nullable String category,
            @Nullable ReportChannel channel,
            @Nullable RequestKind kind,
            @Nullable UUID person,
            @Nullable UUID team,
            @Nullable UUID contractor) {

        static Wanted of(Outcome outcome) {
            return new Wanted(outcome, null, null, null, null, null, null);
        }
    }

    private record Row(UUID id, FigureRecord record) {}

    Page<FigureRecord> page(
            Actor actor,
            FigureScope scope,
            FigureKey key,
            FigureSpan span,
            Wanted wanted,
            ListQuery query,
            Instant now) {
        query.sortOr("-at", Set.of("-at"));
        var after = query.after(2);
        var account = actor.account();
        var channel = wanted.channel();
        var kind = wanted.kind();
        var rows = scope.in(jdbc.sql(Objects.requireNonNull(PAGES.get(key.source()))))
                .param("from", span.from().atOffset(ZoneOffset.UTC))
                .param("to", span.to().atOffset(ZoneOffset.UTC))
                .param("at", span.at().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("key", key.name())
                .param("outcome", wanted.outcome().name())
                .param("category", wanted.category())
                .param("channel", channel == null ? null : channel.name())
                .param("kind", kind == null ? null : kind.name())
                .param("person", wanted.person(), Types.OTHER)
                .param("team", wanted.team(), Types.OTHER)
                .param("contractor", wanted.contractor(), Types.OTHER)
                .param("me", account == null ? null : account.value())
                .param(
                        "afterAt",
                        after.isEmpty()
                                ? null
                                : Cursor.instant(after.getFirst()).atOffset(ZoneOffset.UTC))
                .param("afterId", after.isEmpty() ? null : Cursor.id(after.getLast()))
                .param("limit", query.limit() + 1)
                .query((row, number) -> new Row(row.getObject("row_id", UUID.class), read(row, actor)))
                .list();
        var page = Page.of(rows, query.limit(), row -> Cursor.of(row.record().at(), row.id()));
        var whose =
                key.source() == FigureSource.DUE_CLOCKS ? whose(page.items(), now) : Map.<UUID, List<PartyTime>>of();
        return page.map(row -> row.record().whose(whose.get(row.id())));
    }

    private Map<UUID, List<PartyTime>> whose(List<Row> rows, Instant now) {
        return minutes.whose(
                rows.stream()
                        .filter(row -> row.record().seconds() != null)
                        .collect(Collectors.toMap(Row::id, row -> row.record().request())),
                now);
    }

    private static FigureRecord read(ResultSet row, Actor actor) throws SQLException {
        var project = row.getObject("project_id", UUID.class);
        var kind = RequestKind.valueOf(row.getString("kind"));
        var priority = row.getString("priority");
        return new FigureRecord(
                row.getObject("request_id", UUID.class),
                row.getString("number"),
                mayReadTitle(actor, new ProjectId(project), kind) ? row.getString("title") : null,
                project,
                kind,
                row.getString("category"),
                priority == null ? null : Priority.valueOf(priority),
                RequestState.valueOf(row.getString("state")),
                row.getString("code"),
                actor.may(Permission.WORK_READ, new ProjectId(project)) ? row.getString("person") : null,
                row.getObject("work_order_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("met", Boolean.class),
                row.getObject("seconds", Double.class),
                row.getObject("score", Integer.class),
                null,
                null);
    }

    /** What a reporter wrote is for those who read requests there, a complaint for those who may know who complained. */
    static boolean mayReadTitle(Actor actor, ProjectId project, RequestKind kind) {
        return actor.may(Permission.REQUEST_READ, project)
                && (kind != RequestKind.COMPLAINT || actor.may(Permission.COMPLAINANT_READ, project));
    }

    private static String page(FigureSource source) {
        return (BEFORE + source.members() + AFTER)
                .replace("{person}", FigureDimension.PERSON_OF)
                .replace("{team}", FigureDimension.TEAM_OF)
                .replace("{contractor}", FigureDimension.CONTRACTOR_OF);
    }

    private static Map<FigureSource, String> pages() {
        var pages = new EnumMap<FigureSource, String>(FigureSource.class);
        List.of(FigureSource.values()).forEach(source -> pages.put(source, page(source)));
        return pages;
    }
}
