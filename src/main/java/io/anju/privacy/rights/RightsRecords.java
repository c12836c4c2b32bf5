package io.anju.privacy.rights;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.SubjectRef;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody asked for about their own data is personal data too. That it was asked for and answered stays as proof. */
@Component
class RightsRecords implements PersonalRecords {

    private static final String THING = "rights-request";

    private final JdbcClient jdbc;

    RightsRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "rights";
    }

    @Override
    public Set<SubjectRef> things(DataSubject subject) {
        return jdbc.sql("""
                        select id from privacy.rights_request
                        where person_id = :person or account_id = :account
                           or person_id is null and account_id is null and name = any(:names)
                              and split_part(phone, '-', 1) = any(:lines)""")
                .param("person", subject.person())
                .param("account", account(subject))
                .param("names", subject.names().toArray(String[]::new))
                .param("lines", subject.lines().toArray(String[]::new))
                .query((row, number) -> new SubjectRef(THING, row.getObject("id", UUID.class)))
                .set();
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        jdbc.sql("""
                        select number, kind, channel, identity, name, phone, details, asked_at, state
                        from privacy.rights_request where id = any(?) order by asked_at""")
                .param(subject.things(THING))
                .query((row, number) -> {
                    var fields = new LinkedHashMap<String, @Nullable Object>();
                    fields.put("number", row.getString("number"));
                    fields.put("at", row.getTimestamp("asked_at").toInstant());
                    for (var text : new String[] {"kind", "channel", "identity", "name", "phone", "details", "state"}) {
                        fields.put(text, row.getString(text));
                    }
                    return fields;
                })
                .list()
                .forEach(fields -> telling.record("request", fields));
    }

    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        var things = subject.things(THING);
        var struck = jdbc.sql("""
                        update privacy.rights_request set name = case when name is null then null else :struck end,
                            phone = null, details = null, version = version + 1
                        where id = any(:things) and (num_nonnulls(phone, details) > 0 or name <> :struck)""")
                .param("struck", DataSubject.STRUCK)
                .param("things", things)
                .update();
        jdbc.sql("update privacy.rights_step set author = :struck where account_id = :account")
                .param("struck", DataSubject.STRUCK)
                .param("account", account(subject))
                .update();
        jdbc.sql("select id, note from privacy.rights_step where request_id = any(?) and note is not null")
                .param(things)
                .query(row -> {
                    jdbc.sql("update privacy.rights_step set note = :note where id = :id")
                            .param("note", subject.struckFrom(row.getString("note")))
                            .param("id", row.getObject("id", UUID.class))
                            .update();
                });
        erasure.gone("request", struck);
        erasure.stays("request", "proof-of-answer", things.length);
    }

    private static @Nullable UUID account(DataSubject subject) {
        return subject.account() == null ? null : subject.account().value();
    }
}
