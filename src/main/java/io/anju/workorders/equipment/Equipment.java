package io.anju.workorders.equipment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tools and parts, named by the codes of the company's lists {@code tool} and {@code part}.
 *
 * @param tools what can be used again
 * @param parts how many of each kind, at least one
 */
public record Equipment(Set<String> tools, Map<String, Integer> parts) {

    /** Nothing. */
    public static final Equipment NONE = new Equipment(Set.of(), Map.of());

    public Equipment {
        tools = Set.copyOf(tools);
        parts = Map.copyOf(parts);
    }

    /**
     * So many of a kind.
     *
     * @param part whether it is used up
     * @param amount 1 of a tool
     */
    public record Item(boolean part, String code, int amount) {}

    /** All of these. */
    public static Equipment of(Collection<Item> items) {
        return new Equipment(
                items.stream().filter(each -> !each.part()).map(Item::code).collect(Collectors.toSet()),
                items.stream().filter(Item::part).collect(Collectors.toMap(Item::code, Item::amount)));
    }

    /** One after the other, tools first. */
    public List<Item> items() {
        return Stream.concat(
                        tools.stream().sorted().map(tool -> new Item(false, tool, 1)),
                        new TreeMap<>(parts)
                                .entrySet().stream().map(part -> new Item(true, part.getKey(), part.getValue())))
                .toList();
    }

    /** What of it is not among the carried, by code: tools first, each in the order of their codes. */
    public List<String> without(Equipment carried) {
        var lacking = new TreeSet<>(tools);
        lacking.removeAll(carried.tools);
        var few = new TreeSet<String>();
        parts.forEach((part, count) -> {
            if (carried.parts.getOrDefault(part, 0) < count) {
                few.add(part);
            }
        });
        return Stream.concat(lacking.stream(), few.stream()).toList();
    }

    /** What is left of it once these parts are used up. */
    public Equipment less(Map<String, Integer> used) {
        var left = new TreeMap<>(parts);
        used.forEach((part, count) -> left.computeIfPresent(part, (one, had) -> had > count ? had - count : null));
        return new Equipment(tools, left);
    }
}
