package io.anju.privacy.hold;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds from the person's side: they hinder an erasure, and end in the register with it. */
@Component
public class HoldRecords implements PersonalRecords {

    private static final String OF_SUBJECT = """
            from privacy.hold h
            where (h.kind = 'PERSON' and h.subject_id = :person or h.kind = 'REQUEST' and h.subject_id = any(:requests))""";

    private final JdbcClient jdbc;

    HoldRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "holds";
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        of(subject, "select set_at, lifted_at " + OF_SUBJECT + " order by set_at, id")
                .query(row -> {
                    var lifted = row.getTimestamp(2);
                    telling.record(
                            "hold",
                            lifted == null
                                    ? Map.of("since", row.getTimestamp(1).toInstant())
                                    : Map.of("since", row.getTimestamp(1).toInstant(), "until", lifted.toInstant()));
                });
    }

    @Override
    public List<Hindrance> hindrances(DataSubject subject) {
        return of(subject, "select q.number " + OF_SUBJECT.replace("where", """
                        left join requests.v_request q on h.kind = 'REQUEST' and q.id = h.subject_id
                        where h.lifted_at is null and"""))
                .query((row, number) -> new Hindrance("legal-hold", row.getString(1)))
                .list();
    }

    /** The reasons of holds that were lifted may name somebody. */
    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        var reasons = of(subject, "select h.id, h.reason, h.lifted_for " + OF_SUBJECT)
                .query((row, number) -> new Reasons(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
        var struck = reasons.stream()
                .filter(each -> jdbc.sql("""
                                        update privacy.hold set reason = :reason, lifted_for = :liftedFor
                                        where id = :id and (reason, lifted_for) is distinct from (:reason, :liftedFor)""")
                                .param("id", each.id())
                                .param("reason", subject.struckFrom(each.reason()))
                                .param("liftedFor", subject.struckFrom(each.liftedFor()))
                                .update()
                        > 0)
                .count();
        erasure.gone("hold", (int) struck);
    }

    private record Reasons(UUID id, String reason, @Nullable String liftedFor) {}

    private JdbcClient.StatementSpec of(DataSubject subject, String sql) {
        return jdbc.sql(sql).param("person", subject.person()).param("requests", subject.things("request"));
    }
}
