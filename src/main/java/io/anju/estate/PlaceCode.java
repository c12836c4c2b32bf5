package io.anju.estate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people call a place in short: {@code 18F-1803}, {@code 3-2-501}, {@code B1-电梯厅}. */
public final class PlaceCode {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int DIGITS_IN_KEY = 8;

    private PlaceCode() {}

    /** One spelling for what people write in several: full width, lower case, spaces around. */
    public static String normal(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** A key whose plain order is the order people expect: 2F before 10F. */
    public static String sortKey(String code) {
        return DIGITS.matcher(code).replaceAll(match -> {
            var digits = match.group().replaceFirst("^0+(?=\\d)", "");
            return "0".repeat(Math.max(0, DIGITS_IN_KEY - digits.length())) + digits;
        });
    }
}
