package io.anju.trail;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks on subjects. Who may read or write them is decided by the module that owns the subject. */
@Service
public class Comments {

    private static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a remark; mentions are published as {@link CommentAdded}. Refuses an empty text and one of more than 4,000
     * characters.
     */
    @Transactional
    public CommentView add(Actor actor, SubjectRef subject, String text, boolean internal, List<AccountId> mentions) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refused.field("text", words.isEmpty() ? "not-blank" : "too-long");
        }
        var comment = new CommentView(
                Ids.next(), clock.instant(), actor.account(), actor.name(), words, internal, List.copyOf(mentions));
        insert(actor, subject, comment);
        for (var mention : comment.mentions().stream().distinct().toList()) {
            jdbc.sql("insert into trail.mention (company_id, comment_id, account_id) values (?, ?, ?)")
                    .params(actor.company().value(), comment.id(), mention.value())
                    .update();
        }
        if (!mentions.isEmpty()) {
            events.publishEvent(new CommentAdded(
                    actor.company(), comment.at(), comment.id(), subject, actor.name(), comment.mentions()));
        }
        return comment;
    }

    /** The remarks on the subject, the oldest first, internal ones included. */
    @Transactional(readOnly = true)
    public List<CommentView> of(SubjectRef subject) {
        return jdbc.sql("""
                        select c.*, array(select m.account_id from trail.mention m
                            where m.company_id = c.company_id and m.comment_id = c.id) as mentions
                        from trail.comment c where c.subject_type = ? and c.subject_id = ? order by c.id""")
                .params(subject.type(), subject.id())
                .query(Comments::comment)
                .list();
    }

    private void insert(Actor actor, SubjectRef subject, CommentView comment) {
        jdbc.sql("""
                        insert into trail.comment (company_id, id, subject_type, subject_id, entered_at, account_id,
                            actor, text, internal)
                        values (:company, :id, :type, :subject, :at, :account, :actor, :text, :internal)""")
                .param("company", actor.company().value())
                .param("id", comment.id())
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("at", Timestamp.from(comment.at()))
                .param(
                        "account",
                        actor.account() == null ? null : actor.account().value())
                .param("actor", actor.name())
                .param("text", comment.text())
                .param("internal", comment.internal())
                .update();
    }

    private static CommentView comment(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        return new CommentView(
                row.getObject("id", UUID.class),
                row.getTimestamp("entered_at").toInstant(),
                account == null ? null : new AccountId(account),
                row.getString("actor"),
                row.getString("text"),
                row.getBoolean("internal"),
                Arrays.stream((UUID[]) row.getArray("mentions").getArray())
                        .map(AccountId::new)
                        .toList());
    }
}
