package io.anju.standards;

import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads checklists for screens and for work. */
@Repository
class ChecklistQueries {

    private static final String ROWS = """
            select c.id, c.name, c.version,
                   array(select k.category from standards.checklist_category k
                         where k.company_id = c.company_id and k.checklist_id = c.id order by 1) as categories,
                   (select max(v.number) from standards.checklist_version v
                    where v.company_id = c.company_id and v.checklist_id = c.id and v.published_at is not null) as published,
                   (select max(v.number) from standards.checklist_version v
                    where v.company_id = c.company_id and v.checklist_id = c.id and v.published_at is null) as draft
            from standards.checklist c
            """;

    private final JdbcClient jdbc;

    ChecklistQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A checklist in a list.
     *
     * @param published number of the version in force; null before the first publication
     * @param draft number of the draft; null where there is none
     */
    record ChecklistRow(
            ChecklistId id,
            String name,
            List<String> categories,
            @Nullable Integer published,
            @Nullable Integer draft,
            int version) {}

    /** One version with its words. */
    record VersionView(
            ChecklistVersionId id,
            int number,
            Instant draftedAt,
            String draftedBy,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy,
            List<CheckItem> items) {}

    @Transactional(readOnly = true)
    public Page<ChecklistRow> list(ListQuery query) {
        var after = query.after(2);
        var rows = jdbc.sql(ROWS + """
                        where (cast(:q as text) is null or strpos(lower(c.name), lower(:q)) > 0)
                          and (cast(:name as text) is null or (c.name, c.id) > (:name, cast(:id as uuid)))
                        order by c.name, c.id limit :limit""")
                .param("q", query.q())
                .param("name", after.isEmpty() ? null : after.get(0))
                .param("id", after.isEmpty() ? null : Cursor.id(after.get(1)))
                .param("limit", query.limit() + 1)
                .query(ChecklistQueries::row)
                .list();
        return Page.of(
                rows, query.limit(), row -> Cursor.of(row.name(), row.id().value()));
    }

    @Transactional(readOnly = true)
    public Optional<ChecklistRow> find(ChecklistId id) {
        return jdbc.sql(ROWS + "where c.id = ?")
                .param(id.value())
                .query(ChecklistQueries::row)
                .optional();
    }

    /** All versions, newest first. */
    @Transactional(readOnly = true)
    public List<VersionView> versions(ChecklistId id) {
        return jdbc.sql("select * from standards.checklist_version where checklist_id = ? order by number desc")
                .param(id.value())
                .query((row, n) -> version(row, items(new ChecklistVersionId(row.getObject("id", UUID.class)))))
                .list();
    }

    List<CheckItem> items(ChecklistVersionId version) {
        return jdbc.sql("select * from standards.check_item where version_id = ? order by no")
                .param(version.value())
                .query((row, n) -> item(row))
                .list();
    }

    /** The version in force of the checklist that belongs to the category. */
    Optional<ChecklistVersionId> inForce(String category) {
        return jdbc.sql("""
                        select v.id from standards.checklist_category k
                        join standards.checklist_version v
                          on v.company_id = k.company_id and v.checklist_id = k.checklist_id
                        where k.category = ? and v.published_at is not null
                        order by v.number desc limit 1""").param(category).query(UUID.class).optional().map(ChecklistVersionId::new);
    }

    Map<String, ChecklistName> byCategory() {
        var all = new HashMap<String, ChecklistName>();
        jdbc.sql("""
                        select k.category, c.id, c.name from standards.checklist_category k
                        join standards.checklist c on c.company_id = k.company_id and c.id = k.checklist_id""")
                .query((row, n) -> all.put(
                        row.getString("category"),
                        new ChecklistName(new ChecklistId(row.getObject("id", UUID.class)), row.getString("name"))))
                .list();
        return all;
    }

    static CheckItem item(ResultSet row) throws SQLException {
        return new CheckItem(
                row.getString("text"),
                ItemKind.valueOf(row.getString("kind")),
                row.getBoolean("required"),
                row.getString("unit"),
                row.getBigDecimal("min"),
                row.getBigDecimal("max"));
    }

    private static ChecklistRow row(ResultSet row, int number) throws SQLException {
        return new ChecklistRow(
                new ChecklistId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("categories").getArray()),
                row.getObject("published", Integer.class),
                row.getObject("draft", Integer.class),
                row.getInt("version"));
    }

    private static VersionView version(ResultSet row, List<CheckItem> items) throws SQLException {
        var published = row.getTimestamp("published_at");
        return new VersionView(
                new ChecklistVersionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getTimestamp("drafted_at").toInstant(),
                row.getString("drafted_by"),
                published == null ? null : published.toInstant(),
                row.getString("published_by"),
                items);
    }
}
