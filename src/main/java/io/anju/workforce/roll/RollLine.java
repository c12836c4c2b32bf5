package io.anju.workforce.roll;

import io.anju.workforce.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a frozen list; no way to reach the person is in it.
 *
 * @param post code of the post in the project
 * @param team its name
 * @param certificates valid on the day
 */
record RollLine(
        StaffId staff,
        String name,
        @Nullable String number,
        String post,
        @Nullable String team,
        @Nullable LocalDate joinedOn,
        @Nullable String employment,
        List<Held> certificates) {

    /** A certificate with its last day; null where it never ends. */
    record Held(String kind, @Nullable LocalDate until) {}
}
