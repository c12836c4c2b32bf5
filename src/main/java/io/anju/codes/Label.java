package io.anju.codes;

/**
 * One entry of a code list.
 *
 * @param code what programs compare; never changes
 * @param zh the Chinese label
 * @param en the English label
 * @param pinyin initials for keyboards, may be empty
 * @param active whether it may still be chosen; an inactive one is only shown on old records
 */
public record Label(String code, String zh, String en, String pinyin, boolean active) {

    /** A label that may be chosen. */
    public static Label of(String code, String zh, String en, String pinyin) {
        return new Label(code, zh, en, pinyin, true);
    }
}
