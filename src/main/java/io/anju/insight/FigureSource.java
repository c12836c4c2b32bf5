package io.anju.insight;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The members of figures: one text that both counts them and opens them, so that the two cannot differ.
 *
 * <p>Each text reads the span {@code s (f, t, at)} and {@code :now}, and gives {@code key, row_id, request_id, project_id,
 * at, met, seconds, score, person, team}: person and team only where the record itself names them. A member whose {@code met}
 * is null is left out of the share and counted as excluded.
 */
enum FigureSource {
    /** Time spent in pauses is taken off: {@code seconds} is what the promise was about. What is not done yet took no time so far. */
    DUE_CLOCKS("""
            select 'ON_TIME_' || c.target as key, c.id as row_id, c.subject_id as request_id, c.project_id, c.due_at as at,
                c.stopped_at is not null and c.missed_at is null as met,
                case when c.stopped_at is not null then
                    greatest(0, extract(epoch from c.stopped_at - c.starts_at) - c.paused_seconds)::float8 end as seconds,
                null::int as score, c.account_id as person, c.team_id as team
            from deadlines.v_clock c
            where c.subject_type = 'request'
                and c.target in ('ACCEPT', 'DISPATCH', 'ARRIVE', 'TEMPORARY_FIX', 'RESTORE', 'HANDLE', 'REPLY')
                and c.due_at >= s.f and c.due_at < s.t and c.cancelled_at is null
                and (c.stopped_at is not null or c.due_at <= :now)
            """),
    OPEN_CLOCKS("""
            select 'OPEN_' || c.target as key, c.id as row_id, c.subject_id as request_id, c.project_id,
                coalesce(c.due_at, c.paused_at, c.starts_at) as at, (c.due_at <= s.at) is not true as met,
                null::float8 as seconds, null::int as score,
                null::uuid as person, null::uuid as team
            from deadlines.v_clock c
            where c.subject_type = 'request' and c.target in ('ACCEPT', 'ARRIVE', 'RESTORE', 'HANDLE')
                and c.starts_at <= s.at and (c.stopped_at is null or c.stopped_at > s.at)
                and (c.cancelled_at is null or c.cancelled_at > s.at)
            """),
    /** One member for a request, however many promises it has. */
    OPEN_REQUESTS("""
            select 'OPEN' as key, c.subject_id as row_id, c.subject_id as request_id, c.project_id,
                min(coalesce(c.due_at, c.paused_at, c.starts_at)) as at,
                bool_and((c.due_at <= s.at) is not true) as met, null::float8 as seconds, null::int as score,
                null::uuid as person, null::uuid as team
            from deadlines.v_clock c
            where c.subject_type = 'request' and c.target in ('ACCEPT', 'ARRIVE', 'RESTORE', 'HANDLE')
                and c.starts_at <= s.at and (c.stopped_at is null or c.stopped_at > s.at)
                and (c.cancelled_at is null or c.cancelled_at > s.at)
            group by c.subject_id, c.project_id
            """),
    ENDED_REQUESTS("""
            select k.key, r.id as row_id, r.id as request_id, r.project_id, r.ended_at as at,
                case when k.key = 'ENDED' or r.state in ('CLOSED', 'SOLVED_AT_DESK') then true
                    when r.state = 'CLOSED_WITHOUT_WORK' then false end as met,
                null::float8 as seconds, null::int as score,
                null::uuid as person, null::uuid as team
            from requests.v_request r cross join (values ('SOLVED'), ('ENDED')) k (key)
            where r.ended_at >= s.f and r.ended_at < s.t
            """),
    REOPENED_REQUESTS("""
            select 'REOPENED' as key, r.id as row_id, r.id as request_id, r.project_id, r.ended_at as at,
                r.rounds > 1 as met, null::float8 as seconds, null::int as score, null::uuid as person, null::uuid as team
            from requests.v_request r
            where r.ended_at >= s.f and r.ended_at < s.t
                and r.state in ('CLOSED', 'SOLVED_AT_DESK', 'CLOSED_WITHOUT_WORK')
            """),
    REPORTED_REQUESTS("""
            select k.key, r.id as row_id, r.id as request_id, r.project_id, r.reported_at as at,
                case when k.key = 'REPORTED' then true
                    when not r.recorded and r.state <> 'MERGED' then r.solved_at_first_contact end as met,
                null::float8 as seconds, null::int as score,
                null::uuid as person, null::uuid as team
            from requests.v_request r cross join (values ('FIRST_CONTACT'), ('REPORTED')) k (key)
            where r.reported_at >= s.f and r.reported_at < s.t
            """),
    RATINGS("""
            select 'SATISFACTION' as key, r.id as row_id, r.id as request_id, r.project_id, g.at, g.score >= 4 as met,
                null::float8 as seconds, g.score, null::uuid as person, null::uuid as team
            from requests.v_rating g join requests.v_request r on r.company_id = g.company_id and r.id = g.request_id
            where g.at >= s.f and g.at < s.t
            """),
    FOLLOW_UPS("""
            select 'FOLLOW_UPS' as key, f.id as row_id, f.request_id, f.project_id, f.due_at as at,
                f.done_at is not null as met, null::float8 as seconds, null::int as score,
                null::uuid as person, null::uuid as team
            from requests.v_follow_up f
            where f.due_at >= s.f and f.due_at < s.t and (f.done_at is not null or f.due_at <= :now)
            """),
    /** Promises to call back: theirs is a clock of the call, not of the request. */
    CALL_BACK_CLOCKS("""
            select 'ON_TIME_FOLLOW_UP' as key, c.id as row_id, f.request_id, c.project_id, c.due_at as at,
                c.stopped_at is not null and c.missed_at is null as met,
                case when c.stopped_at is not null then
                    greatest(0, extract(epoch from c.stopped_at - c.starts_at) - c.paused_seconds)::float8 end as seconds,
                null::int as score, c.account_id as person, c.team_id as team
            from deadlines.v_clock c
            join requests.v_follow_up f on f.company_id = c.company_id and f.id = c.subject_id
            where c.subject_type = 'follow-up' and c.target = 'FOLLOW_UP'
                and c.due_at >= s.f and c.due_at < s.t and c.cancelled_at is null
                and (c.stopped_at is not null or c.due_at <= :now)
            """),
    /** One member for each time that somebody was asked; what still rings and what was taken back are left out of the share. */
    OFFERS("""
            select k.key, o.id as row_id, w.origin_id as request_id, w.project_id, o.offered_at as at,
                case when o.answer in ('ACCEPTED', 'DECLINED', 'EXPIRED') then o.answer = k.answer end as met,
                case when o.answer in ('ACCEPTED', 'DECLINED')
                    then greatest(0, extract(epoch from o.answered_at - o.offered_at))::float8 end as seconds,
                null::int as score, o.account_id as person, w.team_id as team
            from workorders.v_offer o
            join workorders.v_work_order w on w.company_id = o.company_id and w.id = o.work_order_id
            cross join (values ('OFFERS_DECLINED', 'DECLINED'), ('OFFERS_UNANSWERED', 'EXPIRED')) k (key, answer)
            where o.offered_at >= s.f and o.offered_at < s.t and w.origin_type = 'request'
            """),
    /** One member for each order that somebody was looked for; an order that the desk gave away by hand alone is none. */
    SEARCHES("""
            select k.key, w.id as row_id, w.origin_id as request_id, w.project_id, w.opened_at as at,
                case k.key when 'OFFERED_AGAIN' then case when d.offers > 0 then d.offers > 1 end
                    when 'TO_LEAD' then d.lead when 'TO_POOL' then d.pool else d.desk end as met,
                null::float8 as seconds, null::int as score, w.assignee as person, w.team_id as team
            from workorders.v_work_order w
            cross join lateral (
                select count(*) filter (where outcome <> 'ASSIGNED') as searches,
                    count(*) filter (where outcome in ('OFFERED', 'OFFERED_LEAD')) as offers,
                    bool_or(outcome = 'OFFERED_LEAD') as lead, bool_or(outcome = 'POOLED') as pool,
                    bool_or(outcome = 'DESK') as desk
                from workorders.v_decision d where d.company_id = w.company_id and d.work_order_id = w.id) d
            cross join (values ('OFFERED_AGAIN'), ('TO_LEAD'), ('TO_POOL'), ('TO_DESK')) k (key)
            where w.opened_at >= s.f and w.opened_at < s.t and w.origin_type = 'request' and d.searches > 0
            """);

    private final String members;

    FigureSource(String members) {
        this.members = members;
    }

    /**
     * The text. It is walled in by {@code offset 0}: joined to the span it is asked once for each span, by the index of its
     * time, where the server would otherwise read everything there ever was and compare it with every span.
     */
    String members() {
        return "(" + members + " offset 0)";
    }

    /** All members of the figures of a page. */
    static String members(FigurePage page) {
        return joined(page.sources().stream());
    }

    /** The members that lie in a span; what is open lies at an instant. */
    static String spanMembers() {
        return joined(Arrays.stream(values()).filter(source -> source != OPEN_CLOCKS && source != OPEN_REQUESTS));
    }

    private static String joined(Stream<FigureSource> sources) {
        return sources.map(FigureSource::members).collect(Collectors.joining(" union all "));
    }
}
