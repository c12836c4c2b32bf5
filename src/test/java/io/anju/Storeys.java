package io.anju;

import java.util.Map;

/** The storeys of the house: a module may call only modules with a smaller order number. */
public final class Storeys {

    private static final Map<String, Integer> ORDER = Map.ofEntries(
            Map.entry("kernel", 0),
            Map.entry("database", 0),
            Map.entry("http", 0),
            Map.entry("sheets", 0),
            Map.entry("lan", 0),
            Map.entry("trail", 1),
            Map.entry("codes", 1),
            Map.entry("identity", 2),
            Map.entry("calendar", 3),
            Map.entry("files", 3),
            Map.entry("estate", 4),
            Map.entry("deadlines", 5),
            Map.entry("notices", 5),
            Map.entry("people", 6),
            Map.entry("workforce", 6),
            Map.entry("standards", 7),
            Map.entry("agreements", 7),
            Map.entry("workorders", 9),
            Map.entry("requests", 11),
            Map.entry("privacy", 12),
            Map.entry("insight", 13),
            Map.entry("replay", 14),
            Map.entry("world", 15));

    private Storeys() {}

    /** The order number; fails for a module that has no place in the house. */
    public static int order(String module) {
        var order = ORDER.get(module);
        if (order == null) {
            throw new AssertionError("module " + module + " has no place in the house: give it one in Storeys");
        }
        return order;
    }
}
