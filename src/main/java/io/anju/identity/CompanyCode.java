package io.anju.identity;

import io.anju.kernel.Ids;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes the short code of a company's public addresses: from the name where it is in Latin letters, else from chance. */
final class CompanyCode {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private CompanyCode() {}

    static String free(String name, Predicate<String> taken) {
        var wanted = slug(name);
        return wanted.length() < SHORTEST || taken.test(wanted) ? "c" + chance() : wanted;
    }

    private static String slug(String name) {
        var words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceAll("-+$", "");
    }

    private static String chance() {
        return Long.toString(
                Ids.next().getLeastSignificantBits() >>> 2 & 0xFF_FFFF_FFFFL | 1L << 40, Character.MAX_RADIX);
    }
}
