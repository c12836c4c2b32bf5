package io.anju.notices;

import java.util.Locale;

/** The languages that every template is written in. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language closest to what a reader asks for; Chinese unless English is asked for. */
    public static Language of(Locale wanted) {
        return wanted.getLanguage().equals("en") ? EN : ZH;
    }

    public Locale locale() {
        return locale;
    }
}
