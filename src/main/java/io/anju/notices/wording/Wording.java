package io.anju.notices.wording;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text with {@code {names}}. A part in double square brackets is left out if any name in it has no value. What is
 * filled in is never read as a template again, so a reporter's text cannot reach into it.
 */
record Wording(String text) {

    private static final Pattern PART = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
    static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    String fill(Map<String, String> values) {
        var kept = PART.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(hasAll(part.group(1), values) ? part.group(1) : ""));
        return NAME.matcher(kept)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), "")))
                .strip();
    }

    private static boolean hasAll(String part, Map<String, String> values) {
        return NAME.matcher(part)
                .results()
                .noneMatch(name -> values.getOrDefault(name.group(1), "").isBlank());
    }
}
