package io.anju.notices;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The values of a notice, kept without a language: instants become words only when somebody reads them. */
@Component
class NoticeArgs {

    private static final String TIME = "@";

    private final JsonMapper json;
    private final ZoneId zone;

    NoticeArgs(JsonMapper json, NoticeSettings settings) {
        this.json = json;
        this.zone = settings.zone();
    }

    /** As stored; equal values give equal text. */
    String store(Map<String, ?> args) {
        var values = new TreeMap<String, String>();
        args.forEach((name, value) -> values.put(name, neutral(value)));
        return json.writeValueAsString(values);
    }

    /** As read in this language. */
    Map<String, String> read(String stored, Language language) {
        var values = json.readValue(stored, new TypeReference<TreeMap<String, String>>() {});
        values.replaceAll((name, value) -> value.startsWith(TIME) ? time(value.substring(1), language) : value);
        return values;
    }

    private String neutral(Object value) {
        return switch (value) {
            case Instant instant -> TIME + instant.atZone(zone);
            case ZonedDateTime time -> TIME + time;
            default -> value.toString().startsWith(TIME) ? " " + value : value.toString();
        };
    }

    private static String time(String value, Language language) {
        var pattern = language == Language.ZH ? "M月d日 HH:mm" : "d MMM HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(ZonedDateTime.parse(value));
    }
}
