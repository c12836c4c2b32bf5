package io.anju.workorders.sheet;

import io.anju.kernel.Money;

/** An amount in the Chinese capitals of receipts, such as 人民币贰佰壹拾肆元伍角. */
final class ChineseAmount {

    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseAmount() {}

    static String of(Money money) {
        var yuan = Math.abs(money.fen()) / 100;
        var sign = money.fen() < 0 ? "负" : "";
        var whole = yuan == 0 && money.fen() != 0 ? "" : integer(yuan) + "元";
        return "人民币" + sign + whole + fraction((int) (Math.abs(money.fen()) % 100), yuan > 0);
    }

    private static String fraction(int fen, boolean afterYuan) {
        if (fen == 0) {
            return "整";
        }
        var jiao = fen / 10;
        var rest = fen % 10;
        var tens = jiao > 0 ? DIGITS[jiao] + "角" : afterYuan ? "零" : "";
        return tens + (rest > 0 ? DIGITS[rest] + "分" : "");
    }

    private static String integer(long value) {
        if (value == 0) {
            return DIGITS[0];
        }
        var text = new StringBuilder();
        var groups = (Long.toString(value).length() + 3) / 4;
        for (var group = groups - 1; group >= 0; group--) {
            var part = (int) (value / pow10(4 * group) % 10_000);
            if (part > 0) {
                text.append(!text.isEmpty() && part < 1_000 ? DIGITS[0] : "")
                        .append(fourDigits(part))
                        .append(GROUPS[group]);
            } else if (!text.isEmpty()
                    && group > 0
                    && value % pow10(4 * group) > 0
                    && !text.toString().endsWith("零")) {
                text.append(DIGITS[0]);
            }
        }
        return text.toString().replace("零零", "零");
    }

    private static String fourDigits(int part) {
        var text = new StringBuilder();
        for (var place = 3; place >= 0; place--) {
            var digit = part / (int) pow10(place) % 10;
            if (digit > 0) {
                text.append(DIGITS[digit]).append(PLACES[place]);
            } else if (!text.isEmpty()
                    && part % pow10(place) > 0
                    && !text.toString().endsWith("零")) {
                text.append(DIGITS[0]);
            }
        }
        return text.toString();
    }

    private static long pow10(int exponent) {
        var power = 1L;
        for (var turn = 0; turn < exponent; turn++) {
            power *= 10;
        }
        return power;
    }
}
