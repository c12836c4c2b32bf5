package io.anju.requests.erasure;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords.Telling;
import io.anju.kernel.SearchTokens;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts that became no request. That somebody came, when and on which way stays; who and what about goes. */
@Component
class Receptions {

    private static final String OF_SUBJECT = """
            from requests.reception
            where (person_id = :person or person_id is null and phone = any(:lines)) and depersonalised_at is null
            order by id""";

    private final JdbcClient jdbc;

    Receptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> of(DataSubject subject) {
        return of(subject, "select id " + OF_SUBJECT)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void tell(DataSubject subject, Telling telling) {
        of(subject, "select number, channel, began_at, person as name, phone, question, result " + OF_SUBJECT)
                .query((row, number) -> ReportedView.fields(row))
                .list()
                .forEach(fields -> telling.record("reception", fields));
    }

    /** Says how many there were left to end. */
    int end(List<UUID> receptions, Instant at) {
        var ended = 0;
        for (var id : receptions) {
            var numbers = jdbc.sql("""
                            update requests.reception set person = :struck, phone = null, person_id = null,
                                question = :struck, result = :struck, depersonalised_at = :at
                            where id = :id and depersonalised_at is null returning number""")
                    .param("struck", DataSubject.STRUCK)
                    .param("at", Timestamp.from(at))
                    .param("id", id)
                    .query((row, number) -> row.getString(1))
                    .list();
            numbers.forEach(number -> reindex(id, number));
            ended += numbers.size();
        }
        return ended;
    }

    private void reindex(UUID id, String number) {
        jdbc.sql("delete from requests.reception_word where reception_id = ? and not token = any(?)")
                .params(id, SearchTokens.of(number).toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec of(DataSubject subject, String sql) {
        return jdbc.sql(sql).param("person", subject.person()).param("lines", Reported.typed(subject.lines()));
    }
}
