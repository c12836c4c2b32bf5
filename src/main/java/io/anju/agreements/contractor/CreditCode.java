package io.anju.agreements.contractor;

import java.util.Locale;
import java.util.Optional;

/** The unified social credit code of a Chinese organisation (统一社会信用代码, GB 32100-2015): 18 characters, the last a check. */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    /** The stored form of what somebody typed; empty where it is no such code. */
    static Optional<String> normal(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return isValid(code) ? Optional.of(code) : Optional.empty();
    }

    private static boolean isValid(String code) {
        if (code.length() != WEIGHTS.length + 1 || code.chars().anyMatch(each -> ALPHABET.indexOf(each) < 0)) {
            return false;
        }
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += ALPHABET.indexOf(code.charAt(place)) * WEIGHTS[place];
        }
        var check = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
        return code.charAt(WEIGHTS.length) == ALPHABET.charAt(check);
    }
}
