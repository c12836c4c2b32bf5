package io.anju.standards;

import io.anju.database.CompanyScope;
import io.anju.kernel.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes checklists and their versions. */
@Repository
class ChecklistStore {

    private final JdbcClient jdbc;

    ChecklistStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor actor, ChecklistId id, String name, Instant now) {
        jdbc.sql("""
                        insert into standards.checklist (company_id, id, name, created_at, created_by)
                        values (?, ?, ?, ?, ?)""")
                .params(actor.company().value(), id.value(), name, Timestamp.from(now), actor.name())
                .update();
    }

    boolean isNameTaken(String name, ChecklistId except) {
        return jdbc.sql("select exists (select 1 from standards.checklist where name = ? and id <> ?)")
                .params(name, except.value())
                .query(Boolean.class)
                .single();
    }

    void rename(ChecklistId id, String name) {
        jdbc.sql("update standards.checklist set name = ? where id = ?")
                .params(name, id.value())
                .update();
    }

    /** Counts a change, so that whoever acts on the earlier version is told. */
    void count(ChecklistId id) {
        jdbc.sql("update standards.checklist set version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    /** The optimistic version, with the row locked until the transaction ends. */
    Optional<Integer> lock(ChecklistId id) {
        return jdbc.sql("select version from standards.checklist where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }

    /** Gives the categories to this checklist, taking them from any other. */
    void assign(ChecklistId id, Collection<String> categories) {
        jdbc.sql("delete from standards.checklist_category where checklist_id = ?")
                .param(id.value())
                .update();
        categories.forEach(category -> give(id, category));
    }

    /** Gives the category to this checklist, taking it from any other. */
    void give(ChecklistId id, String category) {
        jdbc.sql("""
                        insert into standards.checklist_category (company_id, category, checklist_id) values (?, ?, ?)
                        on conflict (company_id, category) do update set checklist_id = excluded.checklist_id""")
                .params(CompanyScope.requireCompany().value(), category, id.value())
                .update();
    }

    /** Leaves the category without a checklist. */
    void release(String category) {
        jdbc.sql("delete from standards.checklist_category where category = ?")
                .param(category)
                .update();
    }

    Optional<ChecklistVersionId> draft(ChecklistId id) {
        return jdbc.sql("select id from standards.checklist_version where checklist_id = ? and published_at is null")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(ChecklistVersionId::new);
    }

    ChecklistVersionId insertDraft(Actor actor, ChecklistId checklist, Instant now) {
        var id = ChecklistVersionId.next();
        jdbc.sql("""
                        insert into standards.checklist_version (company_id, id, checklist_id, number, drafted_at, drafted_by)
                        select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?
                        from standards.checklist_version where checklist_id = ?""")
                .params(
                        actor.company().value(),
                        id.value(),
                        checklist.value(),
                        Timestamp.from(now),
                        actor.name(),
                        checklist.value())
                .update();
        return id;
    }

    void replaceItems(ChecklistVersionId version, List<CheckItem> items) {
        jdbc.sql("delete from standards.check_item where version_id = ?")
                .param(version.value())
                .update();
        for (var no = 1; no <= items.size(); no++) {
            var item = items.get(no - 1);
            jdbc.sql("""
                            insert into standards.check_item (company_id, version_id, no, text, kind, required, unit, min, max)
                            values (:company, :version, :no, :text, :kind, :required, :unit, :min, :max)""")
                    .param("company", CompanyScope.requireCompany().value())
                    .param("version", version.value())
                    .param("no", no)
                    .param("text", item.text().strip())
                    .param("kind", item.kind().name())
                    .param("required", item.required())
                    .param("unit", item.unit())
                    .param("min", item.min())
                    .param("max", item.max())
                    .update();
        }
    }

    void publish(Actor actor, ChecklistVersionId version, Instant now) {
        jdbc.sql("update standards.checklist_version set published_at = ?, published_by = ? where id = ?")
                .params(Timestamp.from(now), actor.name(), version.value())
                .update();
    }
}
