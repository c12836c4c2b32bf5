package io.anju.replay;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.anju.replay.FileRow.FlagWord;
import io.anju.replay.ReplayMapping.Column;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands the lines of one file: picks the columns, reads the times, applies the rules, names what is wrong. */
final class RowReader {

    private static final int LONGEST_TEXT = 2_000;
    /** Requests are not that old: an earlier time is a way of writing "unknown". */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    /** Columns that change what happened; a mapped one that the file lacks is a mistake in the mapping. */
    private static final Set<Column> DECISIVE = EnumSet.of(
            Column.NUMBER, Column.REPORTED_AT, Column.PROMISED_AT, Column.CLOSED_AT, Column.FLAG, Column.CATEGORY);

    private static final String JOINED = " / ";
    private static final int LONGEST_WORD = 200;
    private static final int MOST_REMEMBERED = 10_000;

    private final ReplayMapping mapping;
    private final RowTimes times;
    private final Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
    private final int fields;
    private final Map<String, RuleMatch> rulesByCategory = new HashMap<>();
    private final List<RuleMatch> rules;

    private record RuleMatch(@Nullable Pattern pattern, ReplayMapping.Rule rule) {}

    /** A line that cannot be taken. */
    @SuppressWarnings("serial")
    private static final class Unreadable extends Exception {
        Unreadable(String reason) {
            super(reason);
        }
    }

    RowReader(ReplayMapping mapping, List<String> header) {
        this.mapping = mapping;
        this.times = new RowTimes(mapping);
        this.fields = header.size();
        var names = header.stream().map(String::strip).toList();
        mapping.columns()
                .forEach((column, candidates) -> candidates.stream()
                        .map(candidate -> List.of(candidate.split(" \\+ ")))
                        .filter(names::containsAll)
                        .findFirst()
                        .ifPresent(parts -> columns.put(
                                column, parts.stream().map(names::indexOf).toList())));
        for (var decisive : DECISIVE) {
            if (mapping.columns().containsKey(decisive) && !columns.containsKey(decisive)) {
                throw new ReplayRefused("the file has no column for %s: looked for %s, found %s"
                        .formatted(decisive.word(), mapping.columns().get(decisive), names));
            }
        }
        this.rules = mapping.rules().stream()
                .map(rule -> new RuleMatch(
                        rule.match() == null ? null : Pattern.compile(rule.match(), Pattern.CASE_INSENSITIVE), rule))
                .toList();
    }

    FileRow read(CsvRecord csv) {
        var line = csv.getStartingLineNumber();
        var number = Optional.ofNullable(field(csv, Column.NUMBER)).orElseGet(() -> ownNumber(csv));
        Instant opens = null;
        Instant promised = null;
        Instant closes = null;
        FlagWord flag = null;
        try {
            flag = flag(csv);
            opens = time(csv, Column.REPORTED_AT);
            promised = time(csv, Column.PROMISED_AT);
            closes = time(csv, Column.CLOSED_AT);
            refuseNonsense(csv, number, opens, closes);
            return new FileRow(line, number, opens, promised, closes, flag, content(csv), null);
        } catch (Unreadable e) {
            return new FileRow(line, number, opens, promised, closes, flag, null, String.valueOf(e.getMessage()));
        }
    }

    /** A number for a row that has none: the same for the same line of the same file, another in every other file. */
    private static String ownNumber(CsvRecord csv) {
        var content = String.join("\u001f", csv.getFields()).getBytes(StandardCharsets.UTF_8);
        return "line-%d-%s"
                .formatted(
                        csv.getStartingLineNumber(),
                        UUID.nameUUIDFromBytes(content).toString().substring(0, 8));
    }

    private void refuseNonsense(CsvRecord csv, String number, @Nullable Instant opens, @Nullable Instant closes)
            throws Unreadable {
        if (csv.getFieldCount() != fields) {
            throw new Unreadable("%d fields where the header has %d".formatted(csv.getFieldCount(), fields));
        }
        if (number.length() > LONGEST_WORD) {
            throw new Unreadable("number is longer than %d characters".formatted(LONGEST_WORD));
        }
        if (opens == null) {
            throw new Unreadable("reportedAt is empty");
        }
        if (closes != null && closes.isBefore(opens)) {
            throw new Unreadable("closed before it was opened");
        }
    }

    private RowContent content(CsvRecord csv) throws Unreadable {
        var category = Optional.ofNullable(field(csv, Column.CATEGORY)).orElse("");
        if (rulesByCategory.size() > MOST_REMEMBERED) {
            rulesByCategory.clear();
        }
        var rule = rulesByCategory.computeIfAbsent(category, this::match).rule();
        var channel = Optional.ofNullable(field(csv, Column.CHANNEL)).orElse("");
        var coordinates = coordinates(csv);
        return new RowContent(
                rule.kind(),
                rule.category(),
                rule.priority(),
                rule.team() != null ? rule.team() : shorten(field(csv, Column.TEAM), LONGEST_WORD),
                mapping.channels().getOrDefault(channel, mapping.channels().getOrDefault("default", "IMPORT")),
                Optional.ofNullable(shorten(field(csv, Column.TEXT), LONGEST_TEXT))
                        .orElse(category.isEmpty() ? "-" : category),
                shorten(field(csv, Column.PLACE), LONGEST_WORD),
                coordinates == null ? null : coordinates[0],
                coordinates == null ? null : coordinates[1]);
    }

    private RuleMatch match(String category) {
        return rules.stream()
                .filter(rule -> rule.pattern() == null
                        || rule.pattern().matcher(category).find())
                .findFirst()
                .orElseThrow();
    }

    /** Both coordinates, or null where one is missing, zero or not on the globe: files write all three for "unknown". */
    private double @Nullable [] coordinates(CsvRecord csv) {
        try {
            var latitude = Double.parseDouble(
                    Optional.ofNullable(field(csv, Column.LATITUDE)).orElse("0"));
            var longitude = Double.parseDouble(
                    Optional.ofNullable(field(csv, Column.LONGITUDE)).orElse("0"));
            var known = latitude != 0 && longitude != 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
            return known ? new double[] {latitude, longitude} : null;
        } catch (NumberFormatException unknown) {
            return null;
        }
    }

    private @Nullable FlagWord flag(CsvRecord csv) throws Unreadable {
        var word = field(csv, Column.FLAG);
        if (word == null || mapping.flag() == null) {
            return null;
        }
        if (mapping.flag().onTime().stream().anyMatch(word::equalsIgnoreCase)) {
            return FlagWord.ON_TIME;
        }
        if (mapping.flag().late().stream().anyMatch(word::equalsIgnoreCase)) {
            return FlagWord.LATE;
        }
        throw new Unreadable("flag has the unknown word \"%s\"".formatted(shorten(word, 40)));
    }

    private @Nullable Instant time(CsvRecord csv, Column column) throws Unreadable {
        var text = field(csv, column);
        if (text == null) {
            return null;
        }
        var time = times.read(text)
                .orElseThrow(() -> new Unreadable("%s is no time: \"%s\"".formatted(column.word(), shorten(text, 40))));
        if (time.isBefore(EARLIEST)) {
            throw new Unreadable("%s is before 1900: \"%s\"".formatted(column.word(), shorten(text, 40)));
        }
        return time;
    }

    /** The stripped text of a column, several columns joined; null where all are empty or absent. */
    private @Nullable String field(CsvRecord csv, Column column) {
        var text = columns.getOrDefault(column, List.of()).stream()
                .map(index -> index < csv.getFieldCount()
                        ? csv.getField(index).replace("\u0000", "").strip()
                        : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(JOINED));
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String shorten(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
