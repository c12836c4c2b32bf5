package io.anju.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The years in which anything can happen here: 1 to 9999. Java knows a billion more, which no database keeps. */
public final class Era {

    private static final int LAST_YEAR = 9999;
    private static final Instant BEGIN = LocalDate.of(1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END =
            LocalDate.of(LAST_YEAR, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC);

    private Era() {}

    public static boolean holds(Instant at) {
        return !at.isBefore(BEGIN) && at.isBefore(END);
    }

    public static boolean holds(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}
