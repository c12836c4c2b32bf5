package io.anju.notices.inbox;

import io.anju.http.ListQuery;
import io.anju.kernel.AccountId;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Language;
import io.anju.notices.wording.NoticeArgs;
import io.anju.notices.wording.Templates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One account's inbox. */
@Repository
class InboxQueries {

    private final JdbcClient jdbc;
    private final Templates templates;
    private final NoticeArgs args;
    private final Clock clock;

    InboxQueries(JdbcClient jdbc, Templates templates, NoticeArgs args, Clock clock) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.args = args;
        this.clock = clock;
    }

    /** A piece of news in the reader's language. */
    record InboxEntry(
            UUID id,
            Instant at,
            String template,
            String title,
            String body,
            boolean urgent,
            SubjectRef subject,
            @Nullable Instant readAt) {}

    @Transactional(readOnly = true)
    public Page<InboxEntry> list(AccountId account, boolean unreadOnly, ListQuery query, Language language) {
        var after = query.after(1);
        var rows = jdbc.sql("""
                        select e.id, e.at, e.read_at, n.template, n.args, n.subject_type, n.subject_id
                        from notices.inbox_entry e
                        join notices.notice n on n.company_id = e.company_id and n.id = e.notice_id
                        where e.account_id = :account and (not :unread or e.read_at is null)
                          and (cast(:after as uuid) is null or e.id < cast(:after as uuid))
                        order by e.id desc limit :limit""")
                .param("account", account.value())
                .param("unread", unreadOnly)
                .param("after", after.isEmpty() ? null : Cursor.id(after.getFirst()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> entry(row, language))
                .list();
        return Page.of(rows, query.limit(), entry -> Cursor.of(entry.id()));
    }

    @Transactional(readOnly = true)
    public long unread(AccountId account) {
        return jdbc.sql("select count(*) from notices.inbox_entry where account_id = ? and read_at is null")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    /** Marks an entry as read; reading again changes nothing. Refuses an entry of somebody else as missing. */
    @Transactional
    public void read(AccountId account, UUID id) {
        var found = jdbc.sql("""
                        update notices.inbox_entry set read_at = coalesce(read_at, ?) where id = ? and account_id = ?""")
                .params(Timestamp.from(clock.instant()), id, account.value())
                .update();
        if (found == 0) {
            throw Refused.missing("inbox-entry");
        }
    }

    @Transactional
    public void readAll(AccountId account) {
        jdbc.sql("update notices.inbox_entry set read_at = ? where account_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), account.value())
                .update();
    }

    private InboxEntry entry(ResultSet row, Language language) throws SQLException {
        var template = templates.get(row.getString("template"));
        var read = row.getTimestamp("read_at");
        var words = template.words(language, args.read(row.getString("args"), language));
        return new InboxEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                template.code(),
                words.title(),
                words.body(),
                template.urgent(),
                new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                read == null ? null : read.toInstant());
    }
}
