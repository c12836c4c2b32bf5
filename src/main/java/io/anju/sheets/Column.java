package io.anju.sheets;

import java.util.List;

/**
 * A column of a sheet. Its title, hint and sample stand in the words of the layout.
 *
 * @param key what rows carry; never shown
 * @param kind how a cell is read
 * @param required whether an empty cell is an error
 * @param longest the most characters a cell may hold
 * @param choices the values allowed, empty where the kind is not a choice
 */
public record Column(String key, Kind kind, boolean required, int longest, List<Choice> choices) {

    /** How the text of a cell is read. */
    public enum Kind {
        TEXT,
        /** Digits that must survive a spreadsheet that takes them for a number, such as a phone. */
        NUMBER_AS_TEXT,
        WHOLE_NUMBER,
        DECIMAL,
        /** Read in the usual ways of writing, kept as {@code 2026-11-22}. */
        DATE,
        /** One of the choices, kept as its code. */
        CHOICE,
        /** Several of the choices, kept as codes joined by commas. */
        CHOICES
    }

    private static final int LONG_ENOUGH = 200;

    public Column {
        choices = List.copyOf(choices);
    }

    /** An optional column of words. */
    public static Column text(String key, int longest) {
        return new Column(key, Kind.TEXT, false, longest, List.of());
    }

    /** An optional column of this kind. */
    public static Column of(String key, Kind kind) {
        return new Column(key, kind, false, LONG_ENOUGH, List.of());
    }

    /** An optional column that takes one of the choices. */
    public static Column choice(String key, List<Choice> choices) {
        return new Column(key, Kind.CHOICE, false, LONG_ENOUGH, choices);
    }

    /** An optional column that takes several of the choices. */
    public static Column choices(String key, List<Choice> choices) {
        return new Column(key, Kind.CHOICES, false, LONG_ENOUGH, choices);
    }

    /** The same column, whose cells must not be empty. */
    public Column mandatory() {
        return new Column(key, kind, true, longest, choices);
    }
}
