package io.anju.kernel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Telephone numbers in the one form in which they are stored and compared: a mainland mobile as eleven digits, a landline
 * with its area code and a dash before the extension, a service number as ten digits, anything foreign with plus and
 * country code.
 */
public final class Phone {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE =
            Pattern.compile("(0(?:10|2\\d|[3-9]\\d{2}))-?(\\d{3,4})-?(\\d{4})(?:[-转xX#]+(\\d{1,6}))?");
    private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}");
    private static final Pattern FOREIGN = Pattern.compile("\\+(?!86)[1-9]\\d{6,14}");
    private static final Pattern CHINA = Pattern.compile("^(?:\\+|00)86-?0?");
    private static final Pattern FILLERS = Pattern.compile("^tel:|[\\s()./]+");

    private Phone() {}

    /** The stored form of what somebody typed; empty where that is no telephone number. */
    public static Optional<String> normal(String typed) {
        var text = FILLERS.matcher(
                        Normalizer.normalize(typed, Normalizer.Form.NFKC).strip())
                .replaceAll("");
        var digits = text.replace("-", "");
        if (FOREIGN.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        if (CHINA.matcher(text).find()) {
            var rest = CHINA.matcher(text).replaceFirst("");
            return mainland(rest).or(() -> mainland("0" + rest));
        }
        return mainland(text);
    }

    /** The stored form; refuses ({@code phone-invalid}) what is none, naming the field. */
    public static String require(String typed, String field) {
        return normal(typed).orElseThrow(() -> Refused.field(field, "phone-invalid"));
    }

    /** The number without its extension, as the exchange shows it for an incoming call. */
    public static String line(String normal) {
        return normal.split("-", 2)[0];
    }

    private static Optional<String> mainland(String text) {
        var digits = text.replace("-", "");
        if (MOBILE.matcher(digits).matches() || SERVICE.matcher(digits).matches()) {
            return Optional.of(digits);
        }
        var landline = LANDLINE.matcher(text);
        if (!landline.matches()) {
            return Optional.empty();
        }
        var line = landline.group(1) + landline.group(2) + landline.group(3);
        return Optional.of(landline.group(4) == null ? line : line + "-" + landline.group(4));
    }
}
