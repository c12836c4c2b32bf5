package io.anju.privacy.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The questions that have to be answered before an incident is closed, by their names in the form. */
final class IncidentAnswers {

    private IncidentAnswers() {}

    /** Every answer in the order of the form; null where there is none. */
    static Map<String, @Nullable Object> of(IncidentForm form) {
        var answers = new LinkedHashMap<String, @Nullable Object>();
        answers.put("data", text(form.data()));
        answers.put("people", form.people());
        answers.put("whom", text(form.whom()));
        answers.put("cause", text(form.cause()));
        answers.put("harm", text(form.harm()));
        answers.put("measures", text(form.measures()));
        answers.put("advice", text(form.advice()));
        answers.put("authority", text(form.authority()));
        answers.put("peopleTold", text(form.peopleTold()));
        return answers;
    }

    static List<String> missing(IncidentForm form) {
        return of(form).entrySet().stream()
                .filter(answer -> answer.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the second says otherwise than the first. */
    static List<String> changed(IncidentForm before, IncidentForm after) {
        var changed = new ArrayList<String>();
        var said = of(before);
        of(after).forEach((name, answer) -> {
            if (!Objects.equals(said.get(name), answer)) {
                changed.add(name);
            }
        });
        note(changed, "title", before.title(), after.title().strip());
        note(changed, "discoveredAt", before.discoveredAt(), after.discoveredAt());
        note(
                changed,
                "discoveredBy",
                before.discoveredBy(),
                after.discoveredBy().strip());
        note(changed, "authorityToldAt", before.authorityToldAt(), after.authorityToldAt());
        note(changed, "peopleToldAt", before.peopleToldAt(), after.peopleToldAt());
        return changed;
    }

    static @Nullable String text(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    private static void note(List<String> changed, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(name);
        }
    }
}
