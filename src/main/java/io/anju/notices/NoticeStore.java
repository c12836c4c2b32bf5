package io.anju.notices;

import io.anju.database.JsonRows;
import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import io.anju.notices.wording.NoticeArgs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A notice as it is kept, with the names of its columns. */
    private record Kept(
            UUID companyId,
            UUID id,
            String subjectType,
            UUID subjectId,
            String template,
            String args,
            String fingerprint,
            Instant occurredAt,
            Instant createdAt,
            String createdBy) {}

    /** A telling of one of several notices. */
    private record ToldOf(UUID noticeId, Telling telling) {}

    /** A notice and how it is told. */
    record Told(Notice notice, List<Telling> tellings) {}

    /** Keeps notices with all their tellings in one statement; gives those of which no equal one was kept before. */
    List<Told> insert(Actor actor, List<Told> notices, Instant now) {
        var kept = new LinkedHashMap<UUID, Told>();
        var rows = new ArrayList<Kept>();
        var tellings = new ArrayList<ToldOf>();
        for (var told : notices) {
            var id = NoticeId.next().value();
            kept.put(id, told);
            rows.add(row(actor, id, told.notice(), now));
            told.tellings().forEach(telling -> tellings.add(new ToldOf(id, telling)));
        }
        var inserted = jdbc.sql("""
                        with kept as (
                            insert into notices.notice (company_id, id, subject_type, subject_id, template, args,
                                fingerprint, occurred_at, created_at, created_by)
                            select company_id, id, subject_type, subject_id, template, cast(args as jsonb), fingerprint,
                                occurred_at, created_at, created_by
                            from json_to_recordset(cast(:notices as json)) as n (company_id uuid, id uuid,
                                subject_type text, subject_id uuid, template text, args text, fingerprint text,
                                occurred_at timestamptz, created_at timestamptz, created_by text)
                            on conflict (company_id, fingerprint) do nothing
                            returning company_id, id, occurred_at),
                        telling as (
                            select kept.company_id, kept.occurred_at, g.notice_id, t.*
                            from json_to_recordset(cast(:tellings as json)) as g (notice_id uuid, telling json)
                            join kept on kept.id = g.notice_id,
                                json_to_record(g.telling) as t (id uuid, channel text, recipient text, address text,
                                    language text, state text, next_at timestamptz, delivered_at timestamptz,
                                    account_id uuid)),
                        delivered as (
                            insert into notices.delivery (company_id, id, notice_id, channel, recipient, address, language,
                                state, next_at, delivered_at)
                            select company_id, id, notice_id, channel, recipient, address, language, state, next_at,
                                delivered_at
                            from telling),
                        entered as (
                            insert into notices.inbox_entry (company_id, id, account_id, notice_id, at)
                            select company_id, id, account_id, notice_id, occurred_at
                            from telling where account_id is not null
                            on conflict do nothing)
                        select id from kept""")
                .param("notices", JsonRows.text(rows))
                .param("tellings", JsonRows.text(tellings))
                .query((row, number) -> row.getObject("id", UUID.class))
                .set();
        return kept.entrySet().stream()
                .filter(each -> inserted.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Kept row(Actor actor, UUID id, Notice notice, Instant now) {
        var values = args.store(notice.args());
        return new Kept(
                actor.company().value(),
                id,
                notice.subject().type(),
                notice.subject().id(),
                notice.template(),
                values,
                Fingerprint.of(notice, values),
                notice.at(),
                now,
                actor.name());
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
