package io.anju.replay;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one file of requests is to be read; written in YAML, and docs/replay.md explains every word.
 *
 * @param project name of the project the requests go to
 * @param zone in which times without an offset are meant
 * @param dates accepted formats, tried in order
 * @param gap which instant a local time means that daylight saving skips
 * @param overlap which of two instants a local time means that daylight saving repeats
 * @param promise where the promise comes from
 * @param columns which column is what; of several entries the first one in the header counts, and
 *     {@code a + b} joins two columns
 * @param flag which words of the flag column mean on time and late
 * @param channels our channel by the file's word; {@code default} for all others
 * @param rules how categories become kinds, categories, priorities and teams: the first match wins
 * @param encoding of the file, UTF-8 unless told otherwise
 * @param separator between the fields, a comma unless told otherwise
 */
record ReplayMapping(
        String project,
        ZoneId zone,
        List<String> dates,
        Shift gap,
        Shift overlap,
        Promise promise,
        Map<Column, List<String>> columns,
        @Nullable Flag flag,
        Map<String, String> channels,
        List<Rule> rules,
        Charset encoding,
        char separator) {

    /** What a column of the file means to us. */
    enum Column {
        NUMBER,
        REPORTED_AT,
        PROMISED_AT,
        CLOSED_AT,
        FLAG,
        CATEGORY,
        TEXT,
        PLACE,
        LATITUDE,
        LONGITUDE,
        CHANNEL,
        TEAM;

        /** As the mapping writes it, such as {@code reportedAt}. */
        String word() {
            var words = name().toLowerCase(Locale.ROOT).split("_");
            return words.length == 1
                    ? words[0]
                    : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
        }
    }

    /** Where the promise comes from: a column of the file, or our own terms by priority. */
    enum Promise {
        COLUMN,
        POLICY
    }

    /** Which of the two readings of an impossible or repeated local time is taken. */
    enum Shift {
        EARLIER,
        LATER
    }

    /** The words of the flag column. */
    record Flag(List<String> onTime, List<String> late) {}

    /**
     * Assigns what the category column says.
     *
     * @param match regular expression found anywhere in the category, in any case; absent means every category
     * @param team absent means the word in the team column, if there is one
     */
    record Rule(
            @Nullable String match,
            String kind,
            String category,
            String priority,
            @Nullable String team) {}
}
