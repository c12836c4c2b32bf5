package io.anju.replay;

import io.anju.replay.ReplayMapping.Shift;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the times of a file: with an offset as they stand, local ones in the mapping's zone. */
final class RowTimes {

    private final ZoneId zone;
    private final Shift gap;
    private final Shift overlap;
    private final List<DateTimeFormatter> formats;

    RowTimes(ReplayMapping mapping) {
        this.zone = mapping.zone();
        this.gap = mapping.gap();
        this.overlap = mapping.overlap();
        // year of era cannot be resolved strictly, and a lenient reading would turn 30 February into the 28th
        this.formats = mapping.dates().stream()
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern.replace('y', 'u'))
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    /** The instant meant by the text; empty if no format of the mapping fits. */
    Optional<Instant> read(String text) {
        for (var format : formats) {
            try {
                return Optional.of(instant(
                        format.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
            } catch (DateTimeException tryTheNext) {
                continue;
            }
        }
        return Optional.empty();
    }

    private Instant instant(TemporalAccessor read) {
        return switch (read) {
            case OffsetDateTime exact -> exact.toInstant();
            case LocalDateTime local -> local(local);
            case LocalDate day -> local(day.atTime(LocalTime.MIDNIGHT));
            default -> throw new DateTimeException("neither instant nor local time");
        };
    }

    private Instant local(LocalDateTime local) {
        var transition = zone.getRules().getTransition(local);
        if (transition == null) {
            return local.atZone(zone).toInstant();
        }
        if (transition.isGap()) {
            // read with the offset before the gap the clock has moved on, read with the one after it has not
            return local.toInstant(gap == Shift.LATER ? transition.getOffsetBefore() : transition.getOffsetAfter());
        }
        var both = ZonedDateTime.of(local, zone);
        return (overlap == Shift.EARLIER ? both.withEarlierOffsetAtOverlap() : both.withLaterOffsetAtOverlap())
                .toInstant();
    }
}
