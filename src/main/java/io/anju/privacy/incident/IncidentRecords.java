package io.anju.privacy.incident;

import io.anju.database.CompanyScope;
import io.anju.database.StruckTexts;
import io.anju.database.StruckTexts.Texts;
import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wrote about incidents, and whom their texts name: the names go, what happened stays as proof. */
@Component
class IncidentRecords implements PersonalRecords {

    private static final Texts INCIDENTS = new Texts(
            "privacy.incident",
            "company_id",
            "id",
            "title",
            "discovered_by",
            "data",
            "whom",
            "cause",
            "harm",
            "measures",
            "advice",
            "authority",
            "people_told");
    private static final Texts STEPS = new Texts("privacy.incident_step", "company_id", "id", "note");

    private final JdbcClient jdbc;
    private final StruckTexts texts;

    IncidentRecords(JdbcClient jdbc, StruckTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "incidents";
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        jdbc.sql("""
                        select i.number, s.at, s.note from privacy.incident_step s
                        join privacy.incident i on i.id = s.incident_id where s.account_id = :account order by s.at""")
                .param("account", account(subject))
                .query((row, number) -> {
                    var note = row.getString("note");
                    return Map.of(
                            "number",
                            row.getString("number"),
                            "at",
                            row.getTimestamp("at").toInstant(),
                            "note",
                            note == null ? "" : note);
                })
                .list()
                .forEach(fields -> telling.record("step", fields));
        jdbc.sql("""
                        select i.number, t.told_at, t.channels from privacy.incident_told t
                        join privacy.incident i on i.id = t.incident_id
                        where t.person_id = :person and t.told_at is not null order by t.told_at""")
                .param("person", subject.person())
                .query((row, number) -> Map.of(
                        "number",
                        row.getString("number"),
                        "at",
                        row.getTimestamp("told_at").toInstant(),
                        "channel",
                        Arrays.asList((String[]) row.getArray("channels").getArray())))
                .list()
                .forEach(fields -> telling.record("told", fields));
    }

    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        var company = CompanyScope.requireCompany().value();
        var named = texts.strike(subject, INCIDENTS, company) + texts.strike(subject, STEPS, company);
        var wrote = jdbc.sql(
                        "update privacy.incident_step set author = :struck where account_id = :account and author <> :struck")
                .param("struck", DataSubject.STRUCK)
                .param("account", account(subject))
                .update();
        erasure.stays("step", "proof-of-answer", named + wrote);
    }

    private static @Nullable UUID account(DataSubject subject) {
        return subject.account() == null ? null : subject.account().value();
    }
}
