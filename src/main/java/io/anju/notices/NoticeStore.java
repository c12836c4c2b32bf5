package io.anju.notices;

import io.anju.database.CompanyScope;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes notices with their deliveries and inbox entries, and reads them by subject. */
@Repository
class NoticeStore {

    private final JdbcClient jdbc;
    private final NoticeArgs args;

    NoticeStore(JdbcClient jdbc, NoticeArgs args) {
        this.jdbc = jdbc;
        this.args = args;
    }

    /** Keeps the notice; empty if an equal one was kept before. */
    Optional<NoticeId> insert(Actor actor, Notice notice, Instant now) {
        var id = NoticeId.next();
        var values = args.store(notice.args());
        var inserted = jdbc.sql("""
                        insert into notices.notice (company_id, id, subject_type, subject_id, template, args, fingerprint,
                                                    occurred_at, created_at, created_by)
                        values (:company, :id, :type, :subject, :template, cast(:args as jsonb), :fingerprint,
                                :at, :now, :by)
                        on conflict (company_id, fingerprint) do nothing""")
                .param("company", actor.company().value())
                .param("id", id.value())
                .param("type", notice.subject().type())
                .param("subject", notice.subject().id())
                .param("template", notice.template())
                .param("args", values)
                .param("fingerprint", Fingerprint.of(notice, values))
                .param("at", Timestamp.from(notice.at()))
                .param("now", Timestamp.from(now))
                .param("by", actor.name())
                .update();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    void insertDelivery(NoticeId notice, Recipient recipient, Channel channel, DeliveryState state, Instant now) {
        jdbc.sql("""
                        insert into notices.delivery (company_id, id, notice_id, channel, recipient, address, language,
                                                      state, next_at, delivered_at)
                        values (:company, :id, :notice, :channel, :recipient, :address, :language, :state, :next, :delivered)""")
                .param("company", CompanyScope.requireCompany().value())
                .param("id", Ids.next())
                .param("notice", notice.value())
                .param("channel", channel.name())
                .param("recipient", recipient.name())
                .param("address", state == DeliveryState.NO_ADDRESS ? null : recipient.address(channel))
                .param("language", recipient.language().name())
                .param("state", state.name())
                .param("next", state == DeliveryState.QUEUED ? Timestamp.from(now) : null)
                .param("delivered", state == DeliveryState.DELIVERED ? Timestamp.from(now) : null)
                .update();
    }

    /** Puts the notice into the account's inbox; false if it is there already. */
    boolean insertInboxEntry(NoticeId notice, AccountId account, Instant at) {
        return jdbc.sql("""
                        insert into notices.inbox_entry (company_id, id, account_id, notice_id, at)
                        values (:company, :id, :account, :notice, :at) on conflict do nothing""")
                        .param("company", CompanyScope.requireCompany().value())
                        .param("id", Ids.next())
                        .param("account", account.value())
                        .param("notice", notice.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    List<DeliveryView> deliveries(SubjectRef subject) {
        return jdbc.sql("""
                        select d.*, n.template, n.occurred_at
                        from notices.notice n
                        join notices.delivery d on d.company_id = n.company_id and d.notice_id = n.id
                        where n.subject_type = :type and n.subject_id = :id
                        order by n.occurred_at desc, d.id desc limit 200""")
                .param("type", subject.type())
                .param("id", subject.id())
                .query(DeliveryRows::view)
                .list();
    }
}
