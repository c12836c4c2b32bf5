package io.anju.standards;

import io.anju.database.CompanyScope;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sheets and the answers on them. */
@Repository
class SheetStore {

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sheet with the words it carries. */
    record Sheet(UUID id, ChecklistVersionId version, String name, int number) {}

    /** One stored answer with its item's number. */
    record Stored(int no, Answer answer, Instant at, Instant enteredAt, String by) {}

    /** Begins the subject's sheet; does nothing if it has one. False if there is no such published version. */
    boolean begin(SubjectRef subject, ChecklistVersionId version, Instant now) {
        jdbc.sql("""
                        insert into standards.sheet (company_id, id, subject_type, subject_id, version_id, started_at)
                        select :company, :id, :type, :subject, v.id, :now from standards.checklist_version v
                        where v.id = :version and v.published_at is not null
                        on conflict (company_id, subject_type, subject_id) do nothing""")
                .param("company", CompanyScope.requireCompany().value())
                .param("id", Ids.next())
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("version", version.value())
                .param("now", Timestamp.from(now))
                .update();
        return find(subject).isPresent();
    }

    Optional<Sheet> find(SubjectRef subject) {
        return jdbc.sql("""
                        select s.id, s.version_id, c.name, v.number from standards.sheet s
                        join standards.checklist_version v on v.company_id = s.company_id and v.id = s.version_id
                        join standards.checklist c on c.company_id = v.company_id and c.id = v.checklist_id
                        where s.subject_type = ? and s.subject_id = ?""")
                .params(subject.type(), subject.id())
                .query((row, n) -> new Sheet(
                        row.getObject("id", UUID.class),
                        new ChecklistVersionId(row.getObject("version_id", UUID.class)),
                        row.getString("name"),
                        row.getInt("number")))
                .optional();
    }

    void add(Actor actor, Sheet sheet, int no, Answer answer, Instant at, Instant now) {
        jdbc.sql("""
                        insert into standards.answer (company_id, id, sheet_id, version_id, item_no, ok, value, photo_id, note,
                                                      answered_at, entered_at, answered_by, account_id)
                        values (:company, :id, :sheet, :version, :no, :ok, :value, :photo, :note, :at, :now, :by, :account)""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("sheet", sheet.id())
                .param("version", sheet.version().value())
                .param("no", no)
                .param("ok", answer.ok())
                .param("value", answer.value())
                .param("photo", answer.photo())
                .param("note", answer.note())
                .param("at", Timestamp.from(at))
                .param("now", Timestamp.from(now))
                .param("by", actor.name())
                .param(
                        "account",
                        Optional.ofNullable(actor.account())
                                .map(AccountId::value)
                                .orElse(null))
                .update();
    }

    /** All answers of the sheet, by item, newest first. */
    List<Stored> answers(Sheet sheet) {
        return jdbc.sql("select * from standards.answer where sheet_id = ? order by item_no, id desc")
                .param(sheet.id())
                .query((row, n) -> new Stored(
                        row.getInt("item_no"),
                        new Answer(
                                row.getObject("ok", Boolean.class),
                                row.getBigDecimal("value"),
                                row.getObject("photo_id", UUID.class),
                                row.getString("note")),
                        row.getTimestamp("answered_at").toInstant(),
                        row.getTimestamp("entered_at").toInstant(),
                        row.getString("answered_by")))
                .list();
    }
}
