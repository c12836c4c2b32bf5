package io.anju.insight;

/** What is counted of members, in the same words where it is counted now and where a day is counted for good (ADR 0016). */
final class FigureTexts {

    /** Every column of a {@link FigureCount} but its span and key. */
    static final String COUNTS = """
            count(m.met) as total, count(*) filter (where m.met) as met, count(*) filter (where m.met is null) as excluded,
            sum(m.score) filter (where m.met is not null) as scores, ceil(m.seconds / 60)::int as minutes,
            count(m.seconds) as timed""";

    /** A pause that goes on grows with the hour: only when it began is counted. */
    static final String PAUSE_COUNTS = """
            coalesce(sum(greatest(0, extract(epoch from least(p.ended_at, c.stopped_at) - p.began_at))), 0) as seconds,
            count(*) filter (where p.ended_at is null and c.stopped_at is null) as going_on,
            coalesce(sum(extract(epoch from p.began_at)) filter (where p.ended_at is null and c.stopped_at is null), 0) as began""";

    private FigureTexts() {}

    /** The members {@code m} of spans {@code s}. */
    static String of(String spans, String members) {
        return " from " + spans + " cross join lateral (" + members + ") m ";
    }

    /** Pauses {@code p} of the promises {@code c} of spans. Walled in twice: first the few pauses, then their clocks alone. */
    static String pauses(String spans, String columns) {
        return " from (select m.key, m.project_id, " + columns + " p.*" + of(spans, FigureSource.DUE_CLOCKS.members())
                + " join deadlines.v_pause p on p.clock_id = m.row_id where " + FigureScope.CONDITION + " offset 0) p"
                + " join deadlines.v_clock c on c.company_id = p.company_id and c.id = p.clock_id ";
    }
}
