package io.anju.notices.wording;

import io.anju.notices.Language;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of notice.
 *
 * @param code its name
 * @param urgent goes out at any hour and is tried again within seconds
 * @param expires after this time it is no longer worth sending; null for never
 * @param texts by language
 */
public record Template(
        String code, boolean urgent, @Nullable Duration expires, Map<Language, Texts> texts) {

    record Texts(Wording title, Wording body, Wording sms) {}

    /** The words in this language with the values in their places; what has no value stays empty. */
    public Words words(Language language, Map<String, String> values) {
        var text = texts.get(language);
        if (text == null) {
            throw new IllegalStateException(code + " is not written in " + language);
        }
        return new Words(
                text.title().fill(values).replaceAll("\\R", " "),
                text.body().fill(values),
                text.sms().fill(values));
    }
}
