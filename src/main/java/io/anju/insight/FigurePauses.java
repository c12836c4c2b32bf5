package io.anju.insight;

import io.anju.deadlines.WhoseTime;
import io.anju.insight.FigureView.FigurePause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Pauses of the promises of a figure in a part of a span.
 *
 * @param seconds of those that ended
 * @param goingOn how many go on
 * @param began the sum of the instants at which those began, in seconds
 */
record FigurePauses(FigureKey key, WhoseTime whose, BigDecimal seconds, long goingOn, BigDecimal began) {

    private static final int NANO_DIGITS = 9;

    static FigurePauses read(ResultSet row, int number) throws SQLException {
        return new FigurePauses(
                FigureKey.valueOf(row.getString("key")),
                WhoseTime.valueOf(row.getString("whose")),
                row.getBigDecimal("seconds"),
                row.getLong("going_on"),
                row.getBigDecimal("began"));
    }

    /** How long they lasted by now, figure by figure, in the order of whose time it was. */
    static Map<FigureKey, List<FigurePause>> byKey(List<FigurePauses> parts, Instant now) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        FigurePauses::key, Collectors.collectingAndThen(Collectors.toList(), of -> lasted(of, now))));
    }

    private static List<FigurePause> lasted(List<FigurePauses> parts, Instant now) {
        var sums = parts.stream()
                .collect(Collectors.toMap(
                        FigurePauses::whose, part -> part.until(now), BigDecimal::add, () -> new TreeMap<>()));
        return sums.entrySet().stream()
                .map(sum -> new FigurePause(
                        sum.getKey(),
                        sum.getValue().setScale(0, RoundingMode.HALF_UP).longValueExact()))
                .toList();
    }

    private BigDecimal until(Instant now) {
        var at = BigDecimal.valueOf(now.getEpochSecond()).add(BigDecimal.valueOf(now.getNano(), NANO_DIGITS));
        return seconds.add(at.multiply(BigDecimal.valueOf(goingOn))).subtract(began);
    }
}
