package io.anju.standards;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checklist filled in for a subject.
 *
 * @param name of the checklist
 * @param number of its version, from 1
 */
public record SheetView(ChecklistVersionId version, String name, int number, Progress progress, List<Line> lines) {

    /**
     * One item with what was answered.
     *
     * @param answers newest first; the first one counts, the others were corrected
     */
    public record Line(int no, CheckItem item, List<Given> answers) {}

    /**
     * An answer as it was given.
     *
     * @param at when it was answered, by the device's clock if that was offline
     * @param enteredAt when it reached the server
     * @param inRange whether a value lies within the limits; null for other kinds
     */
    public record Given(
            Answer answer,
            Instant at,
            Instant enteredAt,
            String by,
            @Nullable Boolean inRange) {}
}
