package io.anju.workorders.offer;

import io.anju.deadlines.Priority;
import io.anju.workorders.dispatch.Person.Answer;
import io.anju.workorders.dispatch.Position;
import io.anju.workorders.dispatch.Workload;
import io.anju.workorders.journal.StepStore;
import io.anju.workorders.journal.WorkOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What our own tables know about the people who could be asked, by account: one statement, since every intake asks. */
@Component
class CandidateFacts {

    private static final String FACTS = """
            with mine as (
                select assignee as account_id, id, state, priority, window_from, window_to
                from workorders.work_order
                where assignee is not null and state in ('ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED', 'REOPENED')
                union all
                select h.account_id, w.id, case when h.arrived_at is null then 'ACCEPTED' else 'ON_SITE' end,
                    w.priority, w.window_from, w.window_to
                from workorders.helper h
                join workorders.work_order w on w.company_id = h.company_id and w.id = h.work_order_id
                where h.answer = 'ACCEPTED' and h.removed_at is null and h.left_at is null
                  and w.state in ('OPEN', 'OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED', 'REOPENED')
                union all
                select o.account_id, w.id, 'RINGING', w.priority, w.window_from, w.window_to
                from workorders.offer o
                join workorders.work_order w on w.company_id = o.company_id and w.id = o.work_order_id
                where o.answer is null and o.work_order_id <> :order),
            load as (
                select account_id, count(*) as jobs,
                    min(priority) filter (where state in ('ON_THE_WAY', 'ON_SITE')) as busy,
                    bool_or(state = 'ON_SITE') as on_site,
                    min(priority) filter (where state in ('ACCEPTED', 'REOPENED', 'RINGING')
                        and (window_from is null or window_from <= :soon)) as next_up,
                    bool_or(id <> :order and state in ('ACCEPTED', 'ON_THE_WAY')
                        and window_from < :to and window_to > :from) as promised
                from mine group by account_id),
            answered as (
                select account_id, case
                    when bool_or(answer = 'DECLINED' and again_at is null and (round = :round or reason_code is not null))
                        or count(*) filter (where answer = 'DECLINED' and round = :round) > 1 then 'DECLINED'
                    when max(again_at) filter (where round = :round) > :now then 'NOT_NOW'
                    when bool_or(answer = 'EXPIRED' and round = :round) then 'SILENT' end as answer
                from workorders.offer
                where work_order_id = :order and answer in ('DECLINED', 'EXPIRED')
                group by account_id),
            scanned as (
                select distinct on (author) author as account_id, place_id, at
                from workorders.step
                where proof = 'SCAN' and at > :since and author is not null and place_id is not null
                order by author, id desc),
            seen as (
                select s.account_id, p.building_id, p.floor_no, s.at
                from scanned s
                cross join lateral (select building_id, floor_no from estate.v_place where id = s.place_id limit 1) p),
            shared as (
                select account_id, sum(jobs) as week from workorders.day_share where day > :week group by account_id),
            knows as (
                select account_id, count(*) as visits
                from (select assignee as account_id from workorders.work_order
                      where place_id = :place and finished_at is not null and assignee is not null
                      order by opened_at desc limit 100) last
                group by account_id),
            job as (
                select p.building_id as building, p.floor_no as floor, r.level, r.certificate, r.mode, d.travel, d.load,
                    d.lateness, d.strangeness, d.share, d.team, d.most_open_jobs, d.not_alone_at_night,
                    d.answer_p1, d.answer_p2, d.answer_p3, d.answer_p4, d.answer_p5, d.wait_percent, d.turns_ways,
                    extract(hour from :now at time zone e.zone) as hour,
                    due.minutes_left, due.accept_seconds
                from estate.v_project e
                left join estate.v_place p on p.id = :place
                left join workorders.work_rule r on r.category = :category
                left join workorders.dispatch_policy d on d.project_id = e.id
                cross join lateral (select
                        min(floor(extract(epoch from c.due_at - :now) / 60)) filter (where c.target = 'ARRIVE') as minutes_left,
                        min(floor(extract(epoch from c.due_at - :now))) filter (where c.target = 'ACCEPT') as accept_seconds
                    from deadlines.v_clock c
                    where c.subject_type = :originType and c.subject_id = :origin and c.target in ('ARRIVE', 'ACCEPT')
                        and c.stopped_at is null and c.cancelled_at is null) due
                where e.id = :project)
            select account_id, jobs, busy, on_site, next_up, promised, answer, building_id, floor_no, at, week, visits, null as job
            from load full join answered using (account_id) full join seen using (account_id)
                full join shared using (account_id) full join knows using (account_id)
            union all
            select null, null, null, null, null, null, null, null, null, null, null, null, json_strip_nulls(row_to_json(job))::text
            from job""";

    /** A proven position says nothing about where somebody is after this time. */
    private static final Duration POSITION_LASTS = Duration.ofHours(4);

    /** Without a window of its own a job is expected to keep somebody this long. */
    private static final Duration A_JOB = Duration.ofMinutes(45);

    private static final Duration WEEK = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final StepStore steps;

    CandidateFacts(JdbcClient jdbc, StepStore steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    /**
     * What is known of somebody.
     *
     * @param answered how the person answered this order in its present search
     */
    record Fact(Workload workload, @Nullable Answer answered, Position position) {

        static final Fact NOTHING = new Fact(Workload.NONE, null, Position.UNKNOWN);
    }

    /**
     * What is known for an order.
     *
     * @param people by account; who is absent has nothing in hand and was never seen or asked
     */
    record Known(JobFacts job, Map<UUID, Fact> people) {}

    Known of(WorkOrder order, Instant now) {
        steps.writeNow();
        var people = new HashMap<UUID, Fact>();
        var jobs = new ArrayList<JobFacts>(1);
        ask(order, now).query(row -> {
            var account = row.getObject("account_id", UUID.class);
            if (account == null) {
                jobs.add(JobFacts.read(row.getString("job")));
            } else {
                people.put(account, fact(row));
            }
        });
        return new Known(jobs.getFirst(), people);
    }

    private StatementSpec ask(WorkOrder order, Instant now) {
        var task = order.task();
        var place = task.placeId();
        var from = Objects.requireNonNullElse(order.progress().windowFrom(), now);
        var to = Objects.requireNonNullElse(order.progress().windowTo(), now.plus(A_JOB));
        return jdbc.sql(FACTS)
                .param("order", order.id().value())
                .param("round", order.search().round())
                .param("since", Timestamp.from(now.minus(POSITION_LASTS)))
                .param("place", place == null ? null : place.value(), Types.OTHER)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("soon", Timestamp.from(now.plus(A_JOB)))
                .param("week", LocalDate.ofInstant(now.minus(WEEK), ZoneOffset.UTC))
                .param("project", task.projectId().value())
                .param("category", task.category())
                .param("now", Timestamp.from(now))
                .param("origin", task.originId())
                .param("originType", task.originType());
    }

    private static @Nullable Priority priority(@Nullable String name) {
        return name == null ? null : Priority.valueOf(name);
    }

    private static Fact fact(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        var seen = row.getTimestamp("at");
        return new Fact(
                new Workload(
                        row.getInt("jobs"),
                        priority(row.getString("busy")),
                        row.getBoolean("on_site"),
                        priority(row.getString("next_up")),
                        row.getBoolean("promised"),
                        row.getInt("week"),
                        row.getInt("visits")),
                answer == null ? null : Answer.valueOf(answer),
                new Position(
                        row.getObject("building_id", UUID.class),
                        row.getObject("floor_no", Integer.class),
                        seen == null ? null : seen.toInstant()));
    }
}
