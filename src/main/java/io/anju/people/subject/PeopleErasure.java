package io.anju.people.subject;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords.Erasure;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Empties one person's file. Its row and its occupancies stay, for contracts and accounts name them (Y-09); of consents
 * stays that they were given, without by whom.
 */
@Component
class PeopleErasure {

    private final JdbcClient jdbc;

    PeopleErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void erase(DataSubject subject, Erasure report) {
        var person = subject.person();
        if (person != null) {
            report.gone("entry", entry(person, report));
            report.gone("care", delete("delete from people.care where person_id = ?", person));
            strikeReasons(subject, person);
            report.stays(
                    "occupancy",
                    "history-of-unit",
                    jdbc.sql("select count(*) from people.occupancy where person_id = ?")
                            .param(person)
                            .query(Integer.class)
                            .single());
        }
        report.stays("consent", "proof-of-consent", consents(subject, report));
        report.gone("registration", registrations(subject));
    }

    private int entry(UUID person, Erasure report) {
        delete("delete from people.person_phone where person_id = ?", person);
        delete("delete from people.person_token where person_id = ?", person);
        return jdbc.sql("""
                        update people.person set name = :struck, contact = null, email = null, note = null,
                            account_id = null, erased_at = :at, version = version + 1
                        where id = :person and erased_at is null""")
                .param("struck", DataSubject.STRUCK)
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .param("person", person)
                .update();
    }

    private void strikeReasons(DataSubject subject, UUID person) {
        record Said(UUID id, String reason) {}
        jdbc.sql("select id, end_reason from people.occupancy where person_id = ? and end_reason is not null")
                .param(person)
                .query((row, number) -> new Said(row.getObject("id", UUID.class), row.getString("end_reason")))
                .list()
                .forEach(said -> jdbc.sql("update people.occupancy set end_reason = :reason where id = :id")
                        .param("reason", subject.struckFrom(said.reason))
                        .param("id", said.id)
                        .update());
    }

    private int consents(DataSubject subject, Erasure report) {
        return jdbc.sql("""
                        update people.consent set given_by = :struck,
                            withdrawn_at = coalesce(withdrawn_at, greatest(given_at, :at))
                        where subject_id = any(:things)""")
                .param("struck", DataSubject.STRUCK)
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .param(
                        "things",
                        subject.things().stream().map(thing -> thing.id()).toArray(UUID[]::new))
                .update();
    }

    private int registrations(DataSubject subject) {
        return jdbc.sql("""
                        update people.registration set name = :struck, phone = :struck, email = null, unit_text = :struck,
                            reason = case when reason is null then null else :struck end
                        where id = any(:ids) and name <> :struck""")
                .param("struck", DataSubject.STRUCK)
                .param("ids", subject.things("registration"))
                .update();
    }

    private int delete(String sql, @Nullable UUID person) {
        return jdbc.sql(sql).param(person).update();
    }
}
