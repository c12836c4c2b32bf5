package io.anju.requests.outage;

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

/** What somebody was told of outages, and whom texts about them name: the names and the tellings go, what happened stays. */
@Component
class OutageRecords implements PersonalRecords {

    private static final Texts OUTAGES =
            new Texts("requests.outage", "company_id", "id", "reason", "advice", "outcome", "owner_name");
    private static final Texts STEPS = new Texts("requests.outage_step", "company_id", "id", "author", "note");

    private static final Texts CHANGES = new Texts("requests.outage_change", "company_id", "id", "before", "after");

    private final JdbcClient jdbc;
    private final StruckTexts texts;

    OutageRecords(JdbcClient jdbc, StruckTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public String section() {
        return "outages";
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        jdbc.sql("""
                        select o.number, t.told_at, t.channels from requests.outage_told t
                        join requests.outage o on o.id = t.outage_id
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
        erasure.gone(
                "told",
                jdbc.sql("delete from requests.outage_told where person_id = :person")
                        .param("person", subject.person())
                        .update());
        var named = texts.strike(subject, OUTAGES, company)
                + texts.strike(subject, STEPS, company)
                + texts.strike(subject, CHANGES, company);
        var wrote = jdbc.sql("""
                        update requests.outage_step set author = :struck
                        where account_id = :account and author <> :struck""")
                .param("struck", DataSubject.STRUCK)
                .param("account", account(subject))
                .update();
        erasure.stays("step", "proof-of-answer", named + wrote);
    }

    private static @Nullable UUID account(DataSubject subject) {
        return subject.account() == null ? null : subject.account().value();
    }
}
