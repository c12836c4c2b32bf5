package io.anju.privacy.subject;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of an export, in the reader's language: sections, groups as {@code section.group}, fields, choices. */
final class ExportWords {

    private final ResourceBundle words;

    ExportWords(Locale locale) {
        var language = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.CHINESE;
        this.words = ResourceBundle.getBundle(
                "privacy.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The word for a code; the code itself where it says enough. */
    String of(String kind, String code) {
        var key = kind + "." + code;
        return words.containsKey(key) ? words.getString(key) : code;
    }

    boolean knows(String kind, String code) {
        return words.containsKey(kind + "." + code);
    }

    String language() {
        return words.getLocale().getLanguage();
    }
}
