package io.anju.workorders.sheet;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Priority;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a printed sheet says things; a paper has one language and no translator. */
public final class SheetWords {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;
    private final Instant opened;

    /**
     * Words for one sheet.
     *
     * @param opened times of the same day are written without their date
     */
    public SheetWords(ZoneId zone, Instant opened) {
        this.zone = zone;
        this.opened = opened;
    }

    /** Date and time. */
    public String full(Instant at) {
        return FULL.format(at.atZone(zone));
    }

    /** The time, with its date where that is not the day of the report. */
    public String time(Instant at) {
        var local = at.atZone(zone);
        var sameDay = local.toLocalDate().equals(opened.atZone(zone).toLocalDate());
        return (sameDay ? HOUR : DAY).format(local);
    }

    /** How long, such as 1 小时 28 分钟. */
    public static String duration(Duration length) {
        var minutes = length.toMinutes();
        var days = minutes / 1440;
        var hours = minutes % 1440 / 60;
        var rest = minutes % 60;
        var words = (days > 0 ? days + " 天 " : "") + (hours > 0 ? hours + " 小时 " : "") + (rest > 0 ? rest + " 分钟" : "");
        return words.isEmpty() ? "不到 1 分钟" : words.strip();
    }

    static String pause(PauseReason reason) {
        return switch (reason) {
            case CUSTOMER -> "等客户";
            case PARTS -> "等配件";
            case ACCESS -> "进不了门";
            case WEATHER -> "天气";
            case CONTRACTOR -> "等外包单位";
            case FORCE_MAJEURE -> "不可抗力";
        };
    }

    static String priority(Priority priority) {
        return switch (priority) {
            case P1 -> "P1 危急";
            case P2 -> "P2 紧急";
            case P3 -> "P3 较急";
            case P4 -> "P4 一般";
            case P5 -> "P5 计划";
        };
    }
}
