package io.anju.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of the terms.
 *
 * @param before null for a promise that is new
 * @param after null for a promise that is given up
 */
record LineChange(@Nullable PromiseLine before, @Nullable PromiseLine after) {

    /** All differences, in the order of the later version; what was given up comes last. */
    static List<LineChange> between(List<PromiseLine> before, List<PromiseLine> after) {
        var old = byPlace(before);
        var changes = new ArrayList<LineChange>();
        for (var line : after) {
            var was = old.remove(line.place());
            if (!line.equals(was)) {
                changes.add(new LineChange(was, line));
            }
        }
        old.values().forEach(gone -> changes.add(new LineChange(gone, null)));
        return changes;
    }

    private static Map<List<@Nullable Object>, PromiseLine> byPlace(List<PromiseLine> lines) {
        var places = new LinkedHashMap<List<@Nullable Object>, PromiseLine>();
        lines.forEach(line -> places.put(line.place(), line));
        return places;
    }
}
