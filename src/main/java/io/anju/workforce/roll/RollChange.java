package io.anju.workforce.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed about somebody between two lists.
 *
 * @param fields what is different, for somebody who is on both
 */
record RollChange(Kind kind, String name, List<String> fields) {

    /** How. */
    enum Kind {
        CAME,
        LEFT,
        CHANGED
    }

    /** From an earlier list to a later one: who came, who left, and of whom something is different. */
    static List<RollChange> between(List<RollLine> before, List<RollLine> now) {
        Map<Object, RollLine> known = new LinkedHashMap<>();
        before.forEach(line -> known.put(line.staff(), line));
        List<RollChange> changes = new ArrayList<>();
        for (var line : now) {
            var was = known.remove(line.staff());
            if (was == null) {
                changes.add(new RollChange(Kind.CAME, line.name(), List.of()));
            } else if (!different(was, line).isEmpty()) {
                changes.add(new RollChange(Kind.CHANGED, line.name(), different(was, line)));
            }
        }
        known.values().forEach(line -> changes.add(new RollChange(Kind.LEFT, line.name(), List.of())));
        return changes;
    }

    private static List<String> different(RollLine was, RollLine now) {
        List<String> fields = new ArrayList<>();
        add(fields, "name", was.name(), now.name());
        add(fields, "number", was.number(), now.number());
        add(fields, "post", was.post(), now.post());
        add(fields, "team", was.team(), now.team());
        add(fields, "joinedOn", was.joinedOn(), now.joinedOn());
        add(fields, "employment", was.employment(), now.employment());
        add(fields, "certificates", was.certificates(), now.certificates());
        return fields;
    }

    private static void add(List<String> fields, String name, @Nullable Object was, @Nullable Object now) {
        if (!Objects.equals(was, now)) {
            fields.add(name);
        }
    }
}
