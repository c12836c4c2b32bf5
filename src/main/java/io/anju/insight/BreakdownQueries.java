package io.anju.insight;

import io.anju.insight.FigurePieces.Piece;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the members of figures by what they are broken down by; each statement reads the records of one piece of the span. */
@Component
class BreakdownQueries {

    private static final Map<FigureDimension, String> TALLIES = Arrays.stream(FigureDimension.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    BreakdownQueries::tallyOf,
                    (one, other) -> one,
                    () -> new EnumMap<>(FigureDimension.class)));

    private final JdbcClient jdbc;

    BreakdownQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was counted of one part.
     *
     * @param code null for what belongs to none
     */
    record PartCount(@Nullable String code, FigureCount count) {

        static PartCount read(ResultSet row, int number) throws SQLException {
            return new PartCount(row.getString("code"), FigureCount.read(row, number));
        }
    }

    List<PartCount> tally(FigureDimension by, FigureScope scope, Piece piece, Instant now) {
        return scope.in(jdbc.sql(Objects.requireNonNull(TALLIES.get(by))))
                .param("from", piece.from().atOffset(ZoneOffset.UTC))
                .param("to", piece.to().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("keys", by.keys().stream().map(FigureKey::name).toArray(String[]::new))
                .query(PartCount::read)
                .list();
    }

    /** How the parts are called; without those that have no name here. */
    Map<String, String> names(FigureDimension by, Collection<String> codes) {
        var names = new HashMap<String, String>();
        var text = by.names();
        if (text != null) {
            jdbc.sql(text)
                    .param("codes", codes.stream().map(UUID::fromString).toArray(UUID[]::new))
                    .query((row, number) -> names.put(row.getString("id"), row.getString("name")))
                    .list();
        }
        return names;
    }

    /** Walled in: each request is looked up by its id, where the server would otherwise read all there ever were. */
    private static String tallyOf(FigureDimension by) {
        return "select 0 as span, m.key, " + by.code() + " as code, " + FigureTexts.COUNTS
                + FigureTexts.of(
                        "(select cast(:from as timestamptz) as f, cast(:to as timestamptz) as t) s",
                        FigureSource.members(FigurePage.SERVICE))
                + """
                 cross join lateral (select kind, category, work_order_id, handler_account from requests.v_request r
                    where r.id = m.request_id offset 0) r
                where m.key = any(:keys) and""" + FigureScope.CONDITION + "group by m.key, code, minutes";
    }
}
