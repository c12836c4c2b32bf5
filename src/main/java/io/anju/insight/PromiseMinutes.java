package io.anju.insight;

import io.anju.deadlines.Hand;
import io.anju.deadlines.Party;
import io.anju.deadlines.PartyMinutes;
import io.anju.deadlines.PartyTime;
import io.anju.insight.FigurePieces.Piece;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose minutes the promises took that have ended (S-01, ADR 0024), counted from the records: each from its history, its
 * calendar and the steps of its work.
 */
@Component
class PromiseMinutes {

    /** As many as are reckoned between two looks at the database. */
    private static final int TOGETHER = 1000;

    private static final String ENDED =
            """
            select m.row_id, m.request_id, m.project_id, m.key, m.met, (m.at at time zone 'Asia/Shanghai')::date as day
            from (select cast(:from as timestamptz) as f, cast(:to as timestamptz) as t) s
            cross join lateral (
            """ + FigureSource.DUE_CLOCKS.members() + ") m where m.seconds is not null and " + FigureScope.CONDITION;
    private static final String HANDS = """
            select origin_id, at, party from workorders.v_hand
            where origin_type = 'request' and origin_id = any(:requests) order by at, step_id""";

    private final JdbcClient jdbc;
    private final PartyMinutes minutes;

    PromiseMinutes(JdbcClient jdbc, PartyMinutes minutes) {
        this.jdbc = jdbc;
        this.minutes = minutes;
    }

    /**
     * A promise that has ended.
     *
     * @param day on which it was due, in China
     */
    record Ended(UUID clock, UUID request, UUID project, FigureKey key, boolean met, LocalDate day) {

        private static Ended read(ResultSet row, int number) throws SQLException {
            return new Ended(
                    row.getObject("row_id", UUID.class),
                    row.getObject("request_id", UUID.class),
                    row.getObject("project_id", UUID.class),
                    FigureKey.valueOf(row.getString("key")),
                    row.getBoolean("met"),
                    row.getObject("day", LocalDate.class));
        }
    }

    /** Those that were due in a piece of time. */
    List<Ended> due(FigureScope scope, Piece piece, Instant now) {
        return scope.in(jdbc.sql(ENDED))
                .param("from", piece.from().atOffset(ZoneOffset.UTC))
                .param("to", piece.to().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Ended::read)
                .list();
    }

    /** Each as a count of one. */
    Map<Ended, MinuteCount> count(List<Ended> promises, Instant now) {
        var counts = new HashMap<Ended, MinuteCount>();
        for (var from = 0; from < promises.size(); from += TOGETHER) {
            var some = promises.subList(from, Math.min(from + TOGETHER, promises.size()));
            var whose = whose(some.stream().collect(Collectors.toMap(Ended::clock, Ended::request)), now);
            some.forEach(each -> counts.put(
                    each, new MinuteCount(each.key(), each.met(), 1, whose.getOrDefault(each.clock(), List.of()))));
        }
        return counts;
    }

    /** Of each clock, given with its request. */
    Map<UUID, List<PartyTime>> whose(Map<UUID, UUID> clocks, Instant now) {
        return clocks.isEmpty() ? Map.of() : minutes.of(clocks.keySet(), hands(clocks.values()), now);
    }

    private Map<UUID, List<Hand>> hands(Collection<UUID> requests) {
        var hands = new HashMap<UUID, List<Hand>>();
        jdbc.sql(HANDS)
                .param("requests", requests.stream().distinct().toArray(UUID[]::new))
                .query(row -> {
                    hands.computeIfAbsent(row.getObject("origin_id", UUID.class), request -> new ArrayList<>())
                            .add(new Hand(row.getTimestamp("at").toInstant(), Party.valueOf(row.getString("party"))));
                });
        return hands;
    }
}
