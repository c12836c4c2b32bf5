package io.anju.workforce.book;

import io.anju.database.ListRead;
import io.anju.http.ListQuery;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.workforce.OpenCases.OpenCase;
import io.anju.workforce.StaffId;
import io.anju.workforce.book.ShiftHandover.HandedCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps books and what is written into them. */
@Component
public class ShiftBookStore {

    private static final String BOOK = """
            select b.*, (select count(*) from workforce.shift_handover h
                where h.book_id = b.id and h.confirmed_at is null) as unread
            from workforce.shift_book b where b.retired_at is null""";

    private static final String HANDOVER = """
            select h.*, t.name as to_name from workforce.shift_handover h
            left join workforce.staff t on t.id = h.to_id""";

    private final JdbcClient jdbc;

    ShiftBookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ShiftBook> books(ProjectId project) {
        return jdbc.sql(BOOK + " and b.project_id = ? order by b.name limit 50")
                .param(project.value())
                .query(ShiftBookStore::book)
                .list();
    }

    Optional<ShiftBook> book(UUID id) {
        return jdbc.sql(BOOK + " and b.id = ?")
                .param(id)
                .query(ShiftBookStore::book)
                .optional();
    }

    /** Refuses ({@code book-name-taken}) a name in use. */
    void open(Actor actor, UUID id, ProjectId project, String name, boolean withCases, Instant at) {
        try {
            jdbc.sql("""
                            insert into workforce.shift_book (company_id, id, project_id, name, with_cases, opened_at, opened_by)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            actor.company().value(),
                            id,
                            project.value(),
                            name.strip(),
                            withCases,
                            at.atOffset(ZoneOffset.UTC),
                            actor.name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refused.field("name", "book-name-taken");
        }
    }

    void retire(Actor actor, UUID id, Instant at) {
        jdbc.sql("update workforce.shift_book set retired_at = ?, retired_by = ? where id = ? and retired_at is null")
                .params(at.atOffset(ZoneOffset.UTC), actor.name(), id)
                .update();
    }

    void write(Actor actor, ShiftHandover said, @Nullable StaffId staff, List<OpenCase> cases) {
        jdbc.sql("""
                        insert into workforce.shift_handover (company_id, id, book_id, staff_id, to_id, words, keys, parcels,
                            photos, written_at, written_by, account_id)
                        values (:company, :id, :book, :staff, :to, :words, :keys, :parcels, :photos, :at, :by, :account)""")
                .param("company", actor.company().value())
                .param("id", said.id())
                .param("book", said.book())
                .param("staff", staff == null ? null : staff.value())
                .param("to", said.to() == null ? null : said.to().value())
                .param("words", said.words())
                .param("keys", said.keys())
                .param("parcels", said.parcels())
                .param("photos", said.photos().toArray(UUID[]::new))
                .param("at", said.writtenAt().atOffset(ZoneOffset.UTC))
                .param("by", said.writtenBy())
                .param("account", said.account().value())
                .update();
        for (int position = 0; position < cases.size(); position++) {
            var one = cases.get(position);
            jdbc.sql("""
                            insert into workforce.shift_handover_case (company_id, handover_id, position, subject_type,
                                subject_id, number, state) values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            actor.company().value(),
                            said.id(),
                            position,
                            one.subject().type(),
                            one.subject().id(),
                            one.number(),
                            one.state())
                    .update();
        }
    }

    /** It keeps as it is until the transaction ends. */
    Optional<ShiftHandover> held(UUID id) {
        return jdbc.sql(HANDOVER + " where h.id = ? for update of h")
                .param(id)
                .query(ShiftBookStore::handover)
                .optional();
    }

    void confirm(Actor actor, UUID id, @Nullable String remark, Instant at) {
        jdbc.sql("""
                        update workforce.shift_handover set confirmed_at = :at, confirmed_by = :by, remark = :remark
                        where id = :id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("remark", remark)
                .param("id", id)
                .update();
    }

    /** What was written into a book, the newest first. */
    @ListRead
    public Page<ShiftHandover> list(UUID book, ListQuery query) {
        query.sortOr("-writtenAt", Set.of("-writtenAt"));
        var after = query.after(1);
        var statement = jdbc.sql(HANDOVER + " where h.book_id = :book" + (after.isEmpty() ? "" : " and h.id < :after")
                        + " order by h.id desc limit :limit")
                .param("book", book)
                .param("limit", query.limit() + 1);
        if (!after.isEmpty()) {
            statement = statement.param("after", Cursor.id(after.getFirst()));
        }
        var page = Page.of(statement.query(ShiftBookStore::handover).list(), query.limit(), row -> Cursor.of(row.id()));
        var cases = cases(page.items());
        return page.map(row -> row.with(cases.getOrDefault(row.id(), List.of())));
    }

    private Map<UUID, List<HandedCase>> cases(List<ShiftHandover> of) {
        record Of(UUID handover, HandedCase one) {}
        return jdbc
                .sql(
                        "select * from workforce.shift_handover_case where handover_id = any(?) order by handover_id, position")
                .param((Object) of.stream().map(ShiftHandover::id).toArray(UUID[]::new))
                .query((row, number) -> new Of(
                        row.getObject("handover_id", UUID.class),
                        new HandedCase(
                                new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                                row.getString("number"),
                                row.getString("state"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::handover, Collectors.mapping(Of::one, Collectors.toList())));
    }

    private static ShiftBook book(ResultSet row, int number) throws SQLException {
        return new ShiftBook(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("name"),
                row.getBoolean("with_cases"),
                row.getInt("unread"));
    }

    private static ShiftHandover handover(ResultSet row, int number) throws SQLException {
        var to = row.getObject("to_id", UUID.class);
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new ShiftHandover(
                row.getObject("id", UUID.class),
                row.getObject("book_id", UUID.class),
                new AccountId(Objects.requireNonNull(row.getObject("account_id", UUID.class))),
                to == null ? null : new StaffId(to),
                row.getString("to_name"),
                row.getString("words"),
                row.getString("keys"),
                row.getString("parcels"),
                Arrays.asList((UUID[]) row.getArray("photos").getArray()),
                List.of(),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("written_by"),
                confirmed == null ? null : confirmed.toInstant(),
                row.getString("confirmed_by"),
                row.getString("remark"));
    }
}
