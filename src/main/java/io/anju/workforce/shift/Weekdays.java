package io.anju.workforce.shift;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Days of the week as the bits of a number, Monday being the lowest. */
public final class Weekdays {

    private Weekdays() {}

    /** The number that stands for these days. */
    public static int bits(Collection<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << day.ordinal()).reduce(0, (all, bit) -> all | bit);
    }

    /** The days that the number stands for. */
    public static List<DayOfWeek> of(int bits) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits & 1 << day.ordinal()) != 0)
                .toList();
    }
}
