package io.anju.sheets;

import java.util.Locale;

/**
 * One of the values a cell may take.
 *
 * @param code what rows carry
 * @param zh what Chinese readers see and write
 * @param en what English readers see and write
 */
public record Choice(String code, String zh, String en) {

    String label(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    boolean isWritten(String text) {
        return text.equalsIgnoreCase(zh) || text.equalsIgnoreCase(en) || text.equalsIgnoreCase(code);
    }
}
