package io.anju.sheets;

/**
 * Keeps text from becoming a formula, also when somebody saves the list in another format later: what begins like a
 * formula gets an apostrophe, which reading takes off again.
 */
final class SheetText {

    private static final String STARTS = "=+-@\t\r";

    private SheetText() {}

    static String defused(String text) {
        return beginsLikeFormula(text) ? "'" + text : text;
    }

    static String undefused(String text) {
        return text.startsWith("'") && beginsLikeFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
