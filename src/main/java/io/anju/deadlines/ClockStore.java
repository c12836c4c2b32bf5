package io.anju.deadlines;

import io.anju.database.JsonRows;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads and writes clocks. Rows travel as JSON in both directions, so that any number of clocks with their history lines
 * is one statement.
 */
@Component
class ClockStore {

    private final JdbcClient jdbc;

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds clocks with the first line of their history and says which: one that its subject has already stays as it is. */
    Set<UUID> insert(List<ClockRow> clocks, List<ClockEntry> entries) {
        return jdbc.sql("""
                        with added as (
                            insert into deadlines.clock
                            select * from json_populate_recordset(null::deadlines.clock, cast(:clocks as json))
                            on conflict (company_id, subject_type, subject_id, target) do nothing
                            returning id)
                        insert into deadlines.clock_entry
                        select e.* from json_populate_recordset(null::deadlines.clock_entry, cast(:entries as json)) e
                        join added on added.id = e.clock_id
                        returning clock_id""")
                .param("clocks", JsonRows.text(clocks))
                .param("entries", JsonRows.text(entries))
                .query((row, number) -> row.getObject("clock_id", UUID.class))
                .set();
    }

    /** Writes what the entries changed; what is late is looked at again on its ladder. */
    void update(List<ClockRow> clocks, List<ClockEntry> entries) {
        if (clocks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        with changed as (
                            update deadlines.clock c set
                                account_id = r.account_id, team_id = r.team_id, warn_percent = r.warn_percent,
                                term = r.term, starts_at = r.starts_at,
                                due_at = r.due_at, warn_at = r.warn_at, next_at = r.next_at, warned_at = r.warned_at,
                                missed_at = r.missed_at, stopped_at = r.stopped_at, cancelled_at = r.cancelled_at,
                                paused_at = r.paused_at, pause_reason = r.pause_reason, whose = r.whose,
                                paused_seconds = r.paused_seconds, remaining_seconds = r.remaining_seconds,
                                judged_until = r.judged_until, last_entry_at = r.last_entry_at
                            from json_populate_recordset(null::deadlines.clock, cast(:clocks as json)) r
                            where c.id = r.id),
                        looked as (
                            insert into deadlines.ladder_look (company_id, clock_id, next_at)
                            select company_id, id, last_entry_at
                            from json_populate_recordset(null::deadlines.clock, cast(:clocks as json))
                            where name is not null and stopped_at is null and cancelled_at is null
                                and (warned_at is not null or missed_at is not null)
                            on conflict (company_id, clock_id) do update
                                set next_at = least(deadlines.ladder_look.next_at, excluded.next_at))
                        insert into deadlines.clock_entry
                        select * from json_populate_recordset(null::deadlines.clock_entry, cast(:entries as json))""")
                .param("clocks", JsonRows.text(clocks))
                .param("entries", JsonRows.text(entries))
                .update();
    }

    /**
     * What a stop came to.
     *
     * @param clocks how many it ended
     * @param others how many of the subject's clocks for these targets still run
     */
    record Stopped(int clocks, int others) {}

    /**
     * Stops the subject's clocks for these targets that run and know nothing later than {@code stop}, in one statement:
     * their due instants are final. Others stay as they are.
     */
    Stopped stopSimply(SubjectRef subject, Set<Target> targets, Instant stop) {
        return jdbc.sql("""
                        with stopped as (
                            update deadlines.clock set
                                stopped_at = :at, next_at = null, last_entry_at = :at,
                                judged_until = greatest(judged_until, :at),
                                missed_at = case when due_at < :at then greatest(due_at, starts_at) end,
                                warned_at = case when warn_at < :at then warn_at end
                            where subject_type = :type and subject_id = :subject and target = any(:targets)
                                and stopped_at is null and cancelled_at is null and paused_at is null
                                and last_entry_at <= :at
                            returning company_id, id),
                        noted as (
                            insert into deadlines.clock_entry (company_id, id, clock_id, kind, at)
                            select company_id, (cast(:entries as uuid[]))[cast(row_number() over () as int)], id, 'STOPPED', :at
                            from stopped)
                        select (select count(*) from stopped) as clocks, count(*) as others from deadlines.clock c
                        where subject_type = :type and subject_id = :subject and target = any(:targets)
                            and stopped_at is null and cancelled_at is null
                            and not exists (select from stopped s where s.id = c.id)""")
                .param("at", stop.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("targets", targets.stream().map(Target::name).toArray(String[]::new))
                .param("entries", targets.stream().map(each -> Ids.next()).toArray(UUID[]::new))
                .query((row, number) -> new Stopped(row.getInt("clocks"), row.getInt("others")))
                .single();
    }

    /** The subject's clocks for these targets, locked against others who change them. */
    List<ClockRow> lock(SubjectRef subject, Set<Target> targets) {
        return rows(jdbc.sql("""
                        select row_to_json(c)::text from deadlines.clock c
                        where subject_type = :type and subject_id = :subject and target = any(:targets)
                        order by id for update""")
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("targets", targets.stream().map(Target::name).toArray(String[]::new)));
    }

    /** The clocks of many subjects of one type, oldest first. */
    List<ClockRow> of(String type, Collection<UUID> subjects) {
        return rows(jdbc.sql("""
                        select row_to_json(c)::text from deadlines.clock c
                        where subject_type = :type and subject_id = any(:subjects) order by id""").param("type", type).param("subjects", subjects.toArray(UUID[]::new)));
    }

    /** These clocks, in no order; unknown ids are left out. */
    List<ClockRow> byIds(Collection<UUID> clocks) {
        return rows(jdbc.sql("select row_to_json(c)::text from deadlines.clock c where id = any(:clocks)")
                .param("clocks", clocks.toArray(UUID[]::new)));
    }

    /** Everything that happened to these clocks, per clock. */
    Map<UUID, List<ClockEntry>> histories(Collection<ClockRow> clocks) {
        return jdbc
                .sql("""
                        select row_to_json(e)::text from deadlines.clock_entry e
                        where clock_id = any(:clocks) order by id""")
                .param("clocks", clocks.stream().map(ClockRow::id).toArray(UUID[]::new))
                .query(String.class)
                .stream()
                .map(json -> JsonRows.row(json, ClockEntry.class))
                .collect(Collectors.groupingBy(ClockEntry::clockId));
    }

    /**
     * Running clocks whose term counts service time, locked, in the order of their ids after {@code last}.
     *
     * @param project null for all projects
     */
    List<ClockRow> lockInServiceTime(@Nullable ProjectId project, UUID last, int limit) {
        return rows(jdbc.sql("""
                        select row_to_json(c)::text from deadlines.clock c
                        where stopped_at is null and cancelled_at is null and id > :last
                            and (project_id = :project or :everywhere)
                            and split_part(term, ' ', 1) in ('OPEN', 'WORKING_DAYS')
                        order by id limit :limit for update""")
                .param("last", last)
                .param("project", project == null ? null : project.value(), Types.OTHER)
                .param("everywhere", project == null)
                .param("limit", limit));
    }

    void prioritise(SubjectRef subject, @Nullable Priority priority) {
        jdbc.sql("""
                        update deadlines.clock set priority = :priority
                        where subject_type = :type and subject_id = :subject and name is not null""")
                .param("priority", priority == null ? null : priority.name(), Types.VARCHAR)
                .param("type", subject.type())
                .param("subject", subject.id())
                .update();
    }

    /** What is late already is looked at on its ladder again. */
    void escalate(SubjectRef subject, Set<Target> targets, @Nullable Escalating escalating) {
        var never = escalating == null ? null : escalating.never();
        var priority = escalating == null ? null : escalating.priority();
        jdbc.sql("""
                        with said as (
                            update deadlines.clock set name = :name, priority = :priority, never_account = :never
                            where subject_type = :type and subject_id = :subject and target = any(:targets)
                            returning *)
                        insert into deadlines.ladder_look (company_id, clock_id, next_at)
                        select company_id, id, last_entry_at from said
                        where name is not null and stopped_at is null and cancelled_at is null
                            and (warned_at is not null or missed_at is not null)
                        on conflict (company_id, clock_id) do update
                            set next_at = least(deadlines.ladder_look.next_at, excluded.next_at)""")
                .param("name", escalating == null ? null : escalating.name(), Types.VARCHAR)
                .param("priority", priority == null ? null : priority.name(), Types.VARCHAR)
                .param("never", never == null ? null : never.value(), Types.OTHER)
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("targets", targets.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    void answerFor(SubjectRef subject, Responsible responsible) {
        jdbc.sql("""
                        update deadlines.clock set account_id = :account, team_id = :team
                        where subject_type = :type and subject_id = :subject
                            and stopped_at is null and cancelled_at is null""")
                .param(
                        "account",
                        responsible.account() == null
                                ? null
                                : responsible.account().value(),
                        Types.OTHER)
                .param("team", responsible.team(), Types.OTHER)
                .param("type", subject.type())
                .param("subject", subject.id())
                .update();
    }

    private static List<ClockRow> rows(StatementSpec clocks) {
        return clocks.query(String.class).stream()
                .map(json -> JsonRows.row(json, ClockRow.class))
                .toList();
    }
}
