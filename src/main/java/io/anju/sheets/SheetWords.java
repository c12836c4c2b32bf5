package io.anju.sheets;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a layout: Chinese in {@code sheets/name.properties}, English in {@code sheets/name_en.properties}. */
public final class SheetWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private SheetWords() {}

    /** The choices of a column whose codes are fixed, with their labels from {@code choice.<column>.<CODE>}. */
    public static List<Choice> choices(String layout, String column, Collection<? extends Enum<?>> codes) {
        return codes.stream()
                .map(code -> {
                    var key = "choice." + column + "." + code.name();
                    return new Choice(
                            code.name(), word(layout, key, Locale.CHINESE), word(layout, key, Locale.ENGLISH));
                })
                .toList();
    }

    /** One word of a layout; a key that is not there is a mistake of the program. */
    public static String word(String layout, String key, Locale locale) {
        return bundle(layout, locale).getString(key);
    }

    static String wordOrNone(String layout, String key, Locale locale) {
        var bundle = bundle(layout, locale);
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }

    static boolean isTitle(String layout, String key, String text) {
        return LANGUAGES.stream()
                .anyMatch(language -> word(layout, "column." + key, language).equalsIgnoreCase(text));
    }

    private static ResourceBundle bundle(String layout, Locale locale) {
        return ResourceBundle.getBundle(
                "sheets." + layout,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
