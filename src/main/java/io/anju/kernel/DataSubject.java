package io.anju.kernel;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose personal data is told, erased or held (Y-10), with everything by which modules know them again.
 *
 * @param person the entry in the register of people; null for somebody who only ever called
 * @param account the login; null without one
 * @param names under which the company knows them; never a tombstone
 * @param lines telephone numbers as {@link Phone#line} gives them. A line may be shared: it identifies only records that
 *     name no register entry and no login
 * @param emails in lower case
 * @param things what is about them in whatever module, as trail, files and notices refer to it
 */
public record DataSubject(
        @Nullable UUID person,
        @Nullable AccountId account,
        Set<String> names,
        Set<String> lines,
        Set<String> emails,
        Set<SubjectRef> things) {

    /** What stands where something personal was struck out of a text. */
    public static final String STRUCK = "***";

    private static final int SHORTEST_NAME = 2;

    public DataSubject {
        names = Set.copyOf(names);
        lines = Set.copyOf(lines);
        emails = Set.copyOf(emails);
        things = Set.copyOf(things);
    }

    /** The same one, with these things too. */
    public DataSubject about(Set<SubjectRef> more) {
        var all = new HashSet<>(things);
        all.addAll(more);
        return new DataSubject(person, account, names, lines, emails, all);
    }

    /** The ids of the things of one type. */
    public UUID[] things(String type) {
        return things.stream()
                .filter(thing -> thing.type().equals(type))
                .map(SubjectRef::id)
                .toArray(UUID[]::new);
    }

    /**
     * The text with every name, number and address of theirs replaced by {@link #STRUCK}, also numbers written in groups;
     * null stays null. Names of a single character stay: they would strike half the language.
     */
    public @Nullable String struckFrom(@Nullable String text) {
        var said = pattern();
        return text == null || said.isEmpty()
                ? text
                : Pattern.compile(said, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .replaceAll("***");
    }

    private String pattern() {
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        return Stream.of(
                        emails.stream().map(Pattern::quote),
                        lines.stream().sorted(longestFirst).map(DataSubject::inGroups),
                        names.stream()
                                .filter(name -> name.length() >= SHORTEST_NAME)
                                .sorted(longestFirst)
                                .map(DataSubject::asWord))
                .flatMap(each -> each)
                .collect(Collectors.joining("|"));
    }

    private static String inGroups(String line) {
        return line.chars()
                .mapToObj(digit -> Pattern.quote(Character.toString(digit)))
                .collect(Collectors.joining("[\\s-]?", "(?<!\\d)(?:\\+?86[\\s-]?)?", "(?!\\d)"));
    }

    private static String asWord(String name) {
        var quoted = Pattern.quote(name);
        return Character.isIdeographic(name.codePointAt(0)) ? quoted : "(?<!\\p{L})" + quoted + "(?!\\p{L})";
    }
}
