package io.anju.estate;

import io.anju.estate.place.Place;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a plan would make, shown before anything is made.
 *
 * @param places how many of each kind
 * @param examples some codes of each kind, the first ones and the last
 * @param taken codes that the project already has; the building cannot be made while there are any (at most 20 shown)
 */
public record BuildingPreview(
        Map<PlaceKind, Integer> places, Map<PlaceKind, List<String>> examples, List<String> taken) {

    private static final int SHOWN = 3;
    private static final int MOST_TAKEN = 20;

    /** Counts what was drawn, kind by kind; {@code taken} may be longer than what is shown. */
    public static BuildingPreview of(List<Place> drawn, Collection<String> taken) {
        var places = new EnumMap<PlaceKind, Integer>(PlaceKind.class);
        var examples = new EnumMap<PlaceKind, List<String>>(PlaceKind.class);
        for (var kind : PlaceKind.values()) {
            var codes = drawn.stream()
                    .filter(place -> place.kind() == kind)
                    .map(Place::code)
                    .toList();
            if (!codes.isEmpty()) {
                places.put(kind, codes.size());
                examples.put(kind, some(codes));
            }
        }
        return new BuildingPreview(
                places, examples, taken.stream().limit(MOST_TAKEN).toList());
    }

    private static List<String> some(List<String> codes) {
        return codes.size() <= SHOWN + 1
                ? codes
                : Stream.concat(codes.stream().limit(SHOWN), Stream.of(codes.getLast()))
                        .toList();
    }
}
