package io.anju.kernel;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Personal data as screens show it by default (Y-08). */
public final class Mask {

    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "东方", "宇文", "长孙", "南宫", "司徒", "司空", "端木", "呼延",
            "轩辕", "钟离", "闻人", "独孤", "百里", "澹台", "西门", "申屠", "赫连", "拓跋");
    private static final int TAIL = 4;

    private Mask() {}

    /** The surname, with a star for each character of the given name; of Latin names the initials. An erased name stays as it is. */
    public static String name(String name) {
        var text = name.strip();
        if (text.equals(DataSubject.STRUCK)) {
            return text;
        }
        if (text.isEmpty() || !Character.isIdeographic(text.codePointAt(0))) {
            return Arrays.stream(text.split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "***")
                    .collect(Collectors.joining(" "));
        }
        var compound = text.length() > 2 && COMPOUND_SURNAMES.contains(text.substring(0, 2));
        var shown = text.substring(0, compound ? 2 : text.offsetByCodePoints(0, 1));
        return shown + "*".repeat(Math.clamp(text.length() - shown.length(), 1, 3));
    }

    /** Prefix and last four digits of a number in its stored form; null stays null. */
    public static @Nullable String phone(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        var line = Phone.line(phone);
        if (line.length() < 10) {
            return "****" + line.substring(Math.max(0, line.length() - 2));
        }
        return line.substring(0, 3) + "****" + line.substring(line.length() - TAIL);
    }

    /** First letter and host; null stays null. */
    public static @Nullable String email(@Nullable String email) {
        if (email == null) {
            return null;
        }
        var at = email.indexOf('@');
        return at < 1 ? "***" : email.charAt(0) + "***" + email.substring(at);
    }
}
