package io.anju.notices;

import io.anju.database.JsonRows;
import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import io.anju.notices.wording.NoticeArgs;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * One telling of a notice, with the names of its columns.
     *
     * @param accountId whose inbox has it at once; null for every other way
     */
    record Telling(
            UUID id,
            Channel channel,
            String recipient,
            @Nullable String address,
            Language language,
            DeliveryState state,
            @Nullable Instant nextAt,
            @Nullable Instant deliveredAt,
            @Nullable UUID accountId) {}

    /** Keeps the notice with all its tellings in one statement; false if an equal one was kept before. */
    boolean insert(Actor actor, Notice notice, List<Telling> tellings, Instant now) {
        var values = args.store(notice.args());
        return jdbc.sql("""
                        with kept as (
                            insert into notices.notice (company_id, id, subject_type, subject_id, template, args,
                                fingerprint, occurred_at, created_at, created_by)
                            values (:company, :id, :type, :subject, :template, cast(:args as jsonb), :fingerprint,
                                :at, :now, :by)
                            on conflict (company_id, fingerprint) do nothing
                            returning company_id, id),
                        telling as (
                            select kept.company_id, kept.id as notice_id, t.*
                            from kept, json_to_recordset(cast(:tellings as json)) as t (id uuid, channel text,
                                recipient text, address text, language text, state text, next_at timestamptz,
                                delivered_at timestamptz, account_id uuid)),
                        delivered as (
                            insert into notices.delivery (company_id, id, notice_id, channel, recipient, address, language,
                                state, next_at, delivered_at)
                            select company_id, id, notice_id, channel, recipient, address, language, state, next_at,
                                delivered_at
                            from telling),
                        entered as (
                            insert into notices.inbox_entry (company_id, id, account_id, notice_id, at)
                            select company_id, id, account_id, notice_id, :at from telling where account_id is not null
                            on conflict do nothing)
                        select count(*) from kept""")
                        .param("company", actor.company().value())
                        .param("id", NoticeId.next().value())
                        .param("type", notice.subject().type())
                        .param("subject", notice.subject().id())
                        .param("template", notice.template())
                        .param("args", values)
                        .param("fingerprint", Fingerprint.of(notice, values))
                        .param("at", Timestamp.from(notice.at()))
                        .param("now", Timestamp.from(now))
                        .param("by", actor.name())
                        .param("tellings", JsonRows.text(tellings))
                        .query(Integer.class)
                        .single()
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
