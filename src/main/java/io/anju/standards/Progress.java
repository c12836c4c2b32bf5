package io.anju.standards;

import java.util.List;

/**
 * How far a sheet is.
 *
 * @param done items with an answer
 * @param total all items
 * @param missingRequired numbers of the required items without an answer
 */
public record Progress(int done, int total, List<Integer> missingRequired) {

    /** Where no checklist is attached nothing is missing. */
    public static final Progress NOTHING_ASKED = new Progress(0, 0, List.of());
}
