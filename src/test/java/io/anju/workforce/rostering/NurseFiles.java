package io.anju.workforce.rostering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the text files of the Second International Nurse Rostering Competition: scenario, history, week, solution. */
public final class NurseFiles {

    /** The days of a week as the files name them. */
    public static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private static final Pattern BETWEEN = Pattern.compile("[\\s(),=]+");
    private static final Set<String> ALONE = Set.of("NURSE_HISTORY", "REQUIREMENTS");

    private NurseFiles() {}

    /** Numbers from least to most. */
    public record Range(int least, int most) {}

    /** A contract. */
    public record Contract(Range duties, Range work, Range rest, int weekends, boolean wholeWeekends) {}

    /** A nurse. */
    public record Nurse(String contract, Set<String> skills) {}

    /** A scenario. */
    public record Scenario(
            String name,
            int weeks,
            List<String> skills,
            Map<String, Range> shifts,
            Map<String, Set<String>> forbidden,
            Map<String, Contract> contracts,
            Map<String, Nurse> nurses) {}

    /** What went before for one nurse; {@code shift} is None after a free day. */
    public record Past(int duties, int weekends, String shift, int same, int work, int rest) {}

    /** What one shift needs of a skill on each day of the week. */
    public record Need(String shift, String skill, List<Range> days) {}

    /** A wish for a shift off; Any is every shift. */
    public record Off(String nurse, String shift, int day) {}

    /** A week. */
    public record Week(List<Need> needs, List<Off> offs) {}

    /** One duty of a solution of a week. */
    public record Duty(String nurse, int day, String shift, String skill) {}

    /** A scenario file. */
    public static Scenario scenario(Path file) throws IOException {
        var words = words(file);
        var name = after(words, "SCENARIO");
        int weeks = Integer.parseInt(after(words, "WEEKS"));
        int count = Integer.parseInt(after(words, "SKILLS"));
        List<String> skills = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            skills.add(words.remove());
        }
        count = Integer.parseInt(after(words, "SHIFT_TYPES"));
        Map<String, Range> shifts = new LinkedHashMap<>();
        for (int each = 0; each < count; each++) {
            shifts.put(words.remove(), range(words));
        }
        words.remove();
        Map<String, Set<String>> forbidden = new LinkedHashMap<>();
        for (int each = 0; each < count; each++) {
            forbidden.put(words.remove(), some(words));
        }
        count = Integer.parseInt(after(words, "CONTRACTS"));
        Map<String, Contract> contracts = new LinkedHashMap<>();
        for (int each = 0; each < count; each++) {
            contracts.put(
                    words.remove(),
                    new Contract(range(words), range(words), range(words), number(words), number(words) == 1));
        }
        count = Integer.parseInt(after(words, "NURSES"));
        Map<String, Nurse> nurses = new LinkedHashMap<>();
        for (int each = 0; each < count; each++) {
            nurses.put(words.remove(), new Nurse(words.remove(), some(words)));
        }
        return new Scenario(name, weeks, skills, shifts, forbidden, contracts, nurses);
    }

    /** A history file. */
    public static Map<String, Past> history(Path file) throws IOException {
        var words = words(file);
        after(words, "NURSE_HISTORY");
        Map<String, Past> pasts = new LinkedHashMap<>();
        for (var name = words.poll(); name != null; name = words.poll()) {
            pasts.put(
                    name,
                    new Past(
                            number(words), number(words), words.remove(), number(words), number(words), number(words)));
        }
        return pasts;
    }

    /** A week file. */
    public static Week week(Path file) throws IOException {
        var words = words(file);
        after(words, "REQUIREMENTS");
        List<Need> needs = new ArrayList<>();
        while (!"SHIFT_OFF_REQUESTS".equals(words.peek())) {
            var shift = words.remove();
            var skill = words.remove();
            List<Range> days = new ArrayList<>();
            DAYS.forEach(day -> days.add(range(words)));
            needs.add(new Need(shift, skill, days));
        }
        int count = Integer.parseInt(after(words, "SHIFT_OFF_REQUESTS"));
        List<Off> offs = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            offs.add(new Off(words.remove(), words.remove(), DAYS.indexOf(words.remove())));
        }
        return new Week(needs, offs);
    }

    /** A solution file of one week. */
    public static List<Duty> solution(Path file) throws IOException {
        var words = words(file);
        int count = Integer.parseInt(after(words, "ASSIGNMENTS"));
        List<Duty> duties = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            duties.add(new Duty(words.remove(), DAYS.indexOf(words.remove()), words.remove(), words.remove()));
        }
        return duties;
    }

    private static Deque<String> words(Path file) throws IOException {
        var words = new ArrayDeque<String>();
        for (var word : BETWEEN.split(Files.readString(file).replace("\uFEFF", ""))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Skips to a title; gives the word behind it, unless the title stands alone on its line. */
    private static String after(Deque<String> words, String title) {
        while (!words.remove().equals(title)) {
            // not yet
        }
        return ALONE.contains(title) ? title : words.remove();
    }

    private static Set<String> some(Deque<String> words) {
        int count = number(words);
        Set<String> some = new LinkedHashSet<>();
        for (int each = 0; each < count; each++) {
            some.add(words.remove());
        }
        return some;
    }

    private static Range range(Deque<String> words) {
        return new Range(number(words), number(words));
    }

    private static int number(Deque<String> words) {
        return Integer.parseInt(words.remove());
    }
}
