package io.anju.insight;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The members of figures: one text that both counts them and opens them, so that the two cannot differ.
 *
 * <p>Each text reads the span {@code s (f, t, at)} and {@code :now}, and gives {@code key, row_id, request_id, project_id,
 * at, met, seconds, score}. A member whose {@code met} is null is left out of the share and counted as excluded.
 */
enum FigureSource {
    /** Time spent in pauses is taken off: {@code seconds} is what the promise was about. */
    DUE_CLOCKS("""
            select 'ON_TIME_' || c.target as key, c.id as row_id, c.subject_id as request_id, c.project_id, c.due_at as at,
                c.stopped_at is not null and c.missed_at is null as met,
                greatest(0, extract(epoch from c.stopped_at - c.starts_at) - c.paused_seconds)::float8 as seconds,
                null::int as score
            from deadlines.v_clock c
            where c.subject_type = 'request' and c.target in ('ACCEPT', 'ARRIVE', 'RESTORE', 'HANDLE')
                and c.due_at >= s.f and c.due_at < s.t and c.cancelled_at is null
                and (c.stopped_at is not null or c.due_at <= :now)
            """),
    OPEN_CLOCKS("""
            select 'OPEN_' || c.target as key, c.id as row_id, c.subject_id as request_id, c.project_id,
                coalesce(c.due_at, c.paused_at, c.starts_at) as at, (c.due_at <= s.at) is not true as met,
                null::float8 as seconds, null::int as score
            from deadlines.v_clock c
            where c.subject_type = 'request' and c.target in ('ACCEPT', 'ARRIVE', 'RESTORE', 'HANDLE')
                and c.starts_at <= s.at and (c.stopped_at is null or c.stopped_at > s.at)
                and (c.cancelled_at is null or c.cancelled_at > s.at)
            """),
    /** One member for a request, however many promises it has. */
    OPEN_REQUESTS("""
            select 'OPEN' as key, c.subject_id as row_id, c.subject_id as request_id, c.project_id,
                min(coalesce(c.due_at, c.paused_at, c.starts_at)) as at,
                bool_and((c.due_at <= s.at) is not true) as met, null::float8 as seconds, null::int as score
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
                null::float8 as seconds, null::int as score
            from requests.v_request r cross join (values ('SOLVED'), ('ENDED')) k (key)
            where r.ended_at >= s.f and r.ended_at < s.t
            """),
    REOPENED_REQUESTS("""
            select 'REOPENED' as key, r.id as row_id, r.id as request_id, r.project_id, r.ended_at as at,
                r.rounds > 1 as met, null::float8 as seconds, null::int as score
            from requests.v_request r
            where r.ended_at >= s.f and r.ended_at < s.t
                and r.state in ('CLOSED', 'SOLVED_AT_DESK', 'CLOSED_WITHOUT_WORK')
            """),
    REPORTED_REQUESTS("""
            select k.key, r.id as row_id, r.id as request_id, r.project_id, r.reported_at as at,
                case when k.key = 'REPORTED' then true
                    when not r.recorded and r.state <> 'MERGED' then r.solved_at_first_contact end as met,
                null::float8 as seconds, null::int as score
            from requests.v_request r cross join (values ('FIRST_CONTACT'), ('REPORTED')) k (key)
            where r.reported_at >= s.f and r.reported_at < s.t
            """),
    RATINGS("""
            select 'SATISFACTION' as key, r.id as row_id, r.id as request_id, r.project_id, g.at, g.score >= 4 as met,
                null::float8 as seconds, g.score
            from requests.v_rating g join requests.v_request r on r.company_id = g.company_id and r.id = g.request_id
            where g.at >= s.f and g.at < s.t
            """),
    FOLLOW_UPS("""
            select 'FOLLOW_UPS' as key, f.id as row_id, f.request_id, f.project_id, f.due_at as at,
                f.done_at is not null as met, null::float8 as seconds, null::int as score
            from requests.v_follow_up f
            where f.due_at >= s.f and f.due_at < s.t and (f.done_at is not null or f.due_at <= :now)
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

    /** All members of all figures. */
    static String allMembers() {
        return joined(Arrays.stream(values()));
    }

    /** The members that lie in a span; what is open lies at an instant. */
    static String spanMembers() {
        return joined(Arrays.stream(values()).filter(source -> source != OPEN_CLOCKS && source != OPEN_REQUESTS));
    }

    private static String joined(Stream<FigureSource> sources) {
        return sources.map(FigureSource::members).collect(Collectors.joining(" union all "));
    }
}
