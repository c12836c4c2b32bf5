package io.anju.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Public holidays and make-up workdays of one country, for the years whose official notice is known.
 *
 * @param days dates that differ from the weekday rule
 * @param since the first date the data covers, null where there is none
 * @param until the last date the data covers, null where there is none
 */
record PublicDays(
        Map<LocalDate, PublicDay> days,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    private static final PublicDays NONE = new PublicDays(Map.of(), null, null);

    PublicDays {
        days = Map.copyOf(days);
    }

    /**
     * A date that differs from the weekday rule.
     *
     * @param name the holiday, also on its make-up workdays
     * @param working true for a make-up workday
     */
    record PublicDay(String name, boolean working) {}

    static PublicDays of(PublicHolidays holidays) {
        return holidays == PublicHolidays.CHINA ? China.DAYS : NONE;
    }

    Optional<PublicDay> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** Whether nothing official is known about the date, so that only the weekday rule speaks. */
    boolean beyond(LocalDate date) {
        return since != null && until != null && (date.isBefore(since) || date.isAfter(until));
    }

    /**
     * Reads lines such as {@code 清明节 2024-04-04..2024-04-06 +2024-04-07} (days off, then make-up workdays), and one
     * line {@code covers 2023-01-01..2026-12-31}.
     */
    static PublicDays parse(List<String> lines) {
        var days = new HashMap<LocalDate, PublicDay>();
        var covered = new ArrayList<LocalDate>();
        for (var line : lines) {
            var words = line.strip().split("\\s+");
            if (words.length < 2 || words[0].startsWith("#")) {
                continue;
            }
            if (words[0].equals("covers")) {
                covered.addAll(range(words[1]));
                continue;
            }
            for (var word : List.of(words).subList(1, words.length)) {
                var working = word.startsWith("+");
                range(working ? word.substring(1) : word)
                        .forEach(date -> days.put(date, new PublicDay(words[0], working)));
            }
        }
        return new PublicDays(days, covered.getFirst(), covered.getLast());
    }

    private static List<LocalDate> range(String text) {
        var ends = text.split("\\.\\.");
        var last = LocalDate.parse(ends[ends.length - 1]);
        return LocalDate.parse(ends[0]).datesUntil(last.plusDays(1)).toList();
    }

    /** Loaded at the first use. */
    private static final class China {

        static final PublicDays DAYS = load("china-public-days.txt");

        private static PublicDays load(String file) {
            try (var stream = Objects.requireNonNull(PublicDays.class.getResourceAsStream(file), file)) {
                return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
