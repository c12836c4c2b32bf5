package io.anju.estate;

import io.anju.kernel.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a building's places are called. Patterns hold <b>marks</b>: {@code {building}} its code, {@code {section}} the
 * section's number, {@code {floor}} the floor's number ({@code 18}, {@code B1}), {@code {level}} the floor as people write
 * it ({@code 18F}, {@code B1}), {@code {unit}} the number of the unit on its floor, {@code {space}} the name of a space.
 * {@code {unit:2}} means at least two digits.
 */
public record Naming(
        @NotBlank @Size(max = 60) String sectionCode,
        @NotBlank @Size(max = 60) String sectionName,
        @NotBlank @Size(max = 60) String floorCode,
        @NotBlank @Size(max = 60) String floorName,
        @NotBlank @Size(max = 60) String unitCode,
        @NotBlank @Size(max = 60) String unitName,
        @NotBlank @Size(max = 60) String spaceCode,
        @NotBlank @Size(max = 60) String spaceName) {

    private static final Pattern MARK = Pattern.compile("\\{([a-z]+)(?::([1-4]))?}");
    private static final List<String> MARKS = List.of("building", "section", "floor", "level", "unit", "space");

    /** Refuses a pattern with an unknown mark. */
    public void check() {
        var patterns = Map.of(
                "sectionCode", sectionCode,
                "sectionName", sectionName,
                "floorCode", floorCode,
                "floorName", floorName,
                "unitCode", unitCode,
                "unitName", unitName,
                "spaceCode", spaceCode,
                "spaceName", spaceName);
        patterns.forEach((field, pattern) -> {
            var unknown = MARK.matcher(pattern).results().anyMatch(mark -> !MARKS.contains(mark.group(1)));
            if (unknown || MARK.matcher(pattern).replaceAll("").matches(".*[{}].*")) {
                throw Refused.field("naming." + field, "mark-unknown");
            }
        });
    }

    /** The pattern with its marks filled in; a mark without a value vanishes with the hyphen beside it. */
    public static String fill(String pattern, Map<String, String> values) {
        var filled = MARK.matcher(pattern)
                .replaceAll(mark ->
                        Matcher.quoteReplacement(padded(values.getOrDefault(mark.group(1), ""), mark.group(2))));
        return filled.replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
    }

    private static String padded(String value, String digits) {
        return digits == null || !value.matches("\\d+")
                ? value
                : "0".repeat(Math.max(0, Integer.parseInt(digits) - value.length())) + value;
    }
}
