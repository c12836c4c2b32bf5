package io.anju.deadlines;

import io.anju.database.JsonRows;
import io.anju.deadlines.LadderStep.Trigger;
import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The levels that were reached, who was told, who answered, and when to look at a ladder again. */
@Component
class EscalationStore {

    private final JdbcClient jdbc;

    EscalationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A level that was reached; the components are the columns.
     *
     * @param entryId the promise it belongs to, so that another promise climbs anew
     */
    record EscalationRow(
            UUID companyId,
            UUID id,
            UUID clockId,
            UUID entryId,
            int level,
            Trigger trigger,
            int amount,
            List<EscalationRole> roles,
            Instant at,
            Instant toldAt,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable UUID accountId,
            @Nullable String words) {}

    /** Somebody who was told; the components are the columns. */
    record ToldRow(UUID companyId, UUID escalationId, UUID accountId, String name, EscalationRole role) {}

    /** Clocks whose ladder is to be looked at, locked, the longest waiting first. */
    List<ClockRow> lockDue(Instant now, int limit) {
        return jdbc
                .sql("""
                        select row_to_json(c)::text from deadlines.clock c
                        where id = any(array(
                            select clock_id from deadlines.ladder_look where next_at < :now
                            order by next_at limit :limit for update skip locked))
                        order by id for update""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(String.class)
                .stream()
                .map(json -> JsonRows.row(json, ClockRow.class))
                .toList();
    }

    /** When to look again. */
    record Look(UUID companyId, UUID clockId, @Nullable Instant nextAt) {}

    /** Sets when to look next; one without an instant is looked at no more. */
    void lookAgain(List<Look> looks) {
        jdbc.sql("""
                        with wanted as (
                            select * from json_populate_recordset(null::deadlines.ladder_look, cast(:looks as json))),
                        over as (
                            delete from deadlines.ladder_look
                            where clock_id in (select clock_id from wanted where next_at is null))
                        update deadlines.ladder_look l set next_at = w.next_at
                        from wanted w where w.clock_id = l.clock_id and w.next_at is not null""").param("looks", JsonRows.text(looks)).update();
    }

    /** Something happened to these clocks that bears on their ladders. */
    void lookAt(Collection<UUID> clocks, UUID company, Instant at) {
        jdbc.sql("""
                        insert into deadlines.ladder_look (company_id, clock_id, next_at)
                        select :company, unnest(:clocks), :at
                        on conflict (company_id, clock_id) do update
                            set next_at = least(deadlines.ladder_look.next_at, excluded.next_at)""")
                .param("company", company)
                .param("clocks", clocks.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<EscalationRow> of(Collection<UUID> clocks) {
        return jdbc.sql("""
                        select row_to_json(e)::text from deadlines.escalation e
                        where clock_id = any(:clocks) order by at, level""").param("clocks", clocks.toArray(UUID[]::new)).query(String.class).stream()
                .map(json -> JsonRows.row(json, EscalationRow.class))
                .toList();
    }

    void insert(List<EscalationRow> reached) {
        jdbc.sql("""
                        insert into deadlines.escalation
                        select * from json_populate_recordset(null::deadlines.escalation, cast(:rows as json))
                        on conflict (company_id, clock_id, entry_id, level) do nothing""").param("rows", JsonRows.text(reached)).update();
    }

    List<ToldRow> told(Collection<UUID> escalations) {
        return jdbc.sql("""
                        select row_to_json(t)::text from deadlines.escalation_told t
                        where escalation_id = any(:escalations) order by name""").param("escalations", escalations.toArray(UUID[]::new)).query(String.class).stream()
                .map(json -> JsonRows.row(json, ToldRow.class))
                .toList();
    }

    void insertTold(List<ToldRow> told) {
        jdbc.sql("""
                        insert into deadlines.escalation_told
                        select * from json_populate_recordset(null::deadlines.escalation_told, cast(:rows as json))
                        on conflict do nothing""").param("rows", JsonRows.text(told)).update();
    }

    /** Answers to every level of the subject's clocks that nobody has answered to; gives the clocks. */
    List<UUID> answer(Actor actor, SubjectRef subject, String words, Instant at) {
        var account = actor.account();
        return jdbc.sql("""
                        update deadlines.escalation e set answered_at = :at, answered_by = :by,
                            account_id = cast(:account as uuid), words = :words
                        from deadlines.clock c
                        where c.company_id = e.company_id and c.id = e.clock_id and e.answered_at is null
                            and c.subject_type = :type and c.subject_id = :subject
                        returning e.clock_id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("account", account == null ? null : account.value().toString())
                .param("words", words)
                .param("type", subject.type())
                .param("subject", subject.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
