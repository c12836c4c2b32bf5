package io.anju.notices.wording;

import io.anju.notices.Language;
import io.anju.notices.settings.NoticeSettings;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The values of a notice, kept without a language: instants and codes become words only when somebody reads them. */
@Component
public class NoticeArgs {

    private static final String TIME = "@";
    private static final String CODE = "#";

    /** What ends at midnight ends at 24:00 of its day: nobody reads 00:00 of the next one as "by tonight". */
    private static final Set<String> ENDS = Set.of("arriveBy", "restoreBy", "replyBy", "answerBy", "due", "to");

    private final JsonMapper json;
    private final ZoneId zone;

    NoticeArgs(JsonMapper json, NoticeSettings settings) {
        this.json = json;
        this.zone = settings.zone();
    }

    /** As stored; equal values give equal text. */
    public String store(Map<String, ?> args) {
        var values = new TreeMap<String, String>();
        args.forEach((name, value) -> values.put(name, neutral(value)));
        return json.writeValueAsString(values);
    }

    /** As read in this language. */
    public Map<String, String> read(String stored, Language language) {
        var values = json.readValue(stored, new TypeReference<TreeMap<String, String>>() {});
        values.replaceAll((name, value) -> said(name, value, language));
        return values;
    }

    private static String said(String name, String value, Language language) {
        if (value.startsWith(TIME)) {
            return time(ZonedDateTime.parse(value.substring(1)), ENDS.contains(name), language);
        }
        return value.startsWith(CODE) ? CodeWords.of(value.substring(1), language) : value;
    }

    private String neutral(Object value) {
        return switch (value) {
            case Instant instant -> TIME + instant.atZone(zone);
            case ZonedDateTime time -> TIME + time;
            case Enum<?> code -> CODE + code.getDeclaringClass().getSimpleName() + "." + code.name();
            default -> plain(value.toString());
        };
    }

    /** Text that somebody typed is never taken for an instant or a code. */
    private static String plain(String text) {
        return text.startsWith(TIME) || text.startsWith(CODE) ? " " + text : text;
    }

    private static String time(ZonedDateTime time, boolean end, Language language) {
        var pattern = language == Language.ZH ? "M月d日 HH:mm" : "d MMM HH:mm";
        var midnight = end && time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).equals(LocalTime.MIDNIGHT);
        return midnight
                ? DateTimeFormatter.ofPattern(pattern.replace("HH:mm", "'24:00'"), language.locale())
                        .format(time.minusDays(1))
                : DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
    }
}
