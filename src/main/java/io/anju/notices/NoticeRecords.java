package io.anju.notices;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.notices.wording.NoticeArgs;
import io.anju.notices.wording.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody was told and where (Y-10). Theirs is a delivery to one of their addresses under their name or about
 * something of theirs: a telephone line alone may be the neighbour's.
 */
@Component
class NoticeRecords implements PersonalRecords {

    private static final String THEIRS = """
            from notices.delivery d join notices.notice n on n.company_id = d.company_id and n.id = d.notice_id
            where d.recipient = any(:names) and (d.address = any(:addresses) or n.subject_id = any(:things))
               or d.address = any(:addresses) and n.subject_id = any(:things)
            """;

    private final JdbcClient jdbc;
    private final Templates templates;
    private final NoticeArgs args;

    NoticeRecords(JdbcClient jdbc, Templates templates, NoticeArgs args) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.args = args;
    }

    @Override
    public String section() {
        return "notices";
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        theirs(
                        subject,
                        "select d.channel, d.address, d.language, d.recipient, n.template, n.args, n.occurred_at "
                                + THEIRS + " order by n.occurred_at, d.id")
                .query((row, number) -> {
                    var language = Language.valueOf(row.getString("language"));
                    var values = args.read(row.getString("args"), language);
                    values.putIfAbsent("name", row.getString("recipient"));
                    var fields = new LinkedHashMap<String, @Nullable Object>();
                    fields.put("at", row.getTimestamp("occurred_at").toInstant());
                    fields.put("channel", row.getString("channel"));
                    fields.put("address", "INBOX".equals(row.getString("channel")) ? null : row.getString("address"));
                    fields.put(
                            "said",
                            templates
                                    .get(row.getString("template"))
                                    .words(language, values)
                                    .title());
                    return fields;
                })
                .list()
                .forEach(fields -> telling.record("notice", fields));
    }

    /** That something was sent stays, without to whom and where; an inbox goes with its owner. */
    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        var account = subject.account();
        if (account != null) {
            erasure.gone(
                    "inbox",
                    jdbc.sql("delete from notices.inbox_entry where account_id = ?")
                            .param(account.value())
                            .update());
        }
        erasure.gone(
                "notice",
                theirs(subject, """
                        update notices.delivery set recipient = :struck, address = null, next_at = null,
                            state = case when next_at is null then state else 'FAILED' end
                        where id in (select d.id\s""" + THEIRS + ")")
                        .param("struck", DataSubject.STRUCK)
                        .update());
        strike(subject);
        jdbc.sql(
                        "update notices.notice set created_by = :struck where subject_id = any(:things) and created_by = any(:names)")
                .param("struck", DataSubject.STRUCK)
                .param("things", ids(subject))
                .param("names", subject.names().toArray(String[]::new))
                .update();
    }

    private void strike(DataSubject subject) {
        record Said(UUID id, String args) {}
        jdbc
                .sql("select id, args::text as args from notices.notice where subject_id = any(?)")
                .param(ids(subject))
                .query((row, number) -> new Said(row.getObject("id", UUID.class), row.getString("args")))
                .list()
                .stream()
                .filter(said -> !said.args.equals(subject.struckFrom(said.args)))
                .forEach(said -> jdbc.sql("update notices.notice set args = cast(:args as jsonb) where id = :id")
                        .param("args", subject.struckFrom(said.args))
                        .param("id", said.id)
                        .update());
    }

    private JdbcClient.StatementSpec theirs(DataSubject subject, String sql) {
        List<String> addresses = new ArrayList<>(subject.lines());
        addresses.addAll(subject.emails());
        if (subject.account() != null) {
            addresses.add(subject.account().value().toString());
        }
        return jdbc.sql(sql)
                .param("names", subject.names().toArray(String[]::new))
                .param("addresses", addresses.toArray(String[]::new))
                .param("things", ids(subject));
    }

    private static UUID[] ids(DataSubject subject) {
        return subject.things().stream().map(thing -> thing.id()).toArray(UUID[]::new);
    }
}
