package io.anju.privacy.assessment;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who assessed and who approved: their names go with their login, what they said stays as proof. */
@Component
class AssessorRecords implements PersonalRecords {

    private final JdbcClient jdbc;

    AssessorRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "assessments";
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        jdbc.sql("""
                        select a.number, v.title, v.assessed_at from privacy.assessment_version v
                        join privacy.assessment a on a.id = v.assessment_id
                        where v.assessed_account = :account or v.approved_account = :account order by v.assessed_at""")
                .param("account", account(subject))
                .query((row, number) -> Map.of(
                        "number",
                        row.getString("number"),
                        "title",
                        row.getString("title"),
                        "at",
                        row.getTimestamp("assessed_at").toInstant()))
                .list()
                .forEach(fields -> telling.record("assessment", fields));
    }

    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        var struck = 0;
        for (var role : new String[] {"assessed", "approved"}) {
            struck += strike(subject, "assessment_version", role);
        }
        struck += strike(subject, "assessment", "ended");
        erasure.stays("assessment", "proof-of-answer", struck);
    }

    private int strike(DataSubject subject, String table, String role) {
        return jdbc.sql("update privacy.%1$s set %2$s_by = :struck where %2$s_account = :account and %2$s_by <> :struck"
                        .formatted(table, role))
                .param("struck", DataSubject.STRUCK)
                .param("account", account(subject))
                .update();
    }

    private static @Nullable UUID account(DataSubject subject) {
        return subject.account() == null ? null : subject.account().value();
    }
}
