package io.anju.deadlines;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answered to an escalation of somebody's matters, and with what words (Y-10). That there was an answer stays. */
@Component
class EscalationRecords implements PersonalRecords {

    private final JdbcClient jdbc;

    EscalationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "escalations";
    }

    /** Nothing: what was escalated tells it itself. */
    @Override
    public void tell(DataSubject subject, Telling telling) {}

    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        record Answer(UUID id, String by, @Nullable String words) {}
        var named = jdbc
                .sql("""
                        select e.id, e.answered_by, e.words from deadlines.escalation e
                        join deadlines.clock c on c.company_id = e.company_id and c.id = e.clock_id
                        where c.subject_id = any(?) and e.answered_by is not null""")
                .param(subject.things().stream().map(thing -> thing.id()).toArray(UUID[]::new))
                .query((row, number) -> new Answer(
                        row.getObject("id", UUID.class), row.getString("answered_by"), row.getString("words")))
                .list()
                .stream()
                .filter(answer -> !answer.by.equals(subject.struckFrom(answer.by))
                        || answer.words != null && !answer.words.equals(subject.struckFrom(answer.words)))
                .toList();
        named.forEach(
                answer -> jdbc.sql("update deadlines.escalation set answered_by = :by, words = :words where id = :id")
                        .param("by", subject.struckFrom(answer.by))
                        .param("words", subject.struckFrom(answer.words))
                        .param("id", answer.id)
                        .update());
        erasure.gone("answer", named.size());
    }
}
