package io.anju.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A made-up history of cases to replay, whose flags say themselves which promises were kept.
 *
 * @param refused lines that cannot be taken
 * @param repeated lines whose number an earlier line has
 * @param repairs accepted lines that need a work order
 */
record PastCases(Path file, Path mapping, int rows, int refused, int repeated, int repairs) {

    static final String PROJECT = "Past cases";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final LocalDateTime FIRST = LocalDateTime.of(2011, 7, 1, 0, 0);
    private static final int REFUSED_EACH = 97;
    private static final int REPEATED_EACH = 89;

    int accepted() {
        return rows - refused - repeated;
    }

    /** @param random gives a number below its argument */
    static PastCases in(Path folder, int rows, IntUnaryOperator random) throws IOException {
        var lines = new ArrayList<>(List.of("id,opened,promised,closed,flag,what,where,who"));
        var refused = 0;
        var repeated = 0;
        var repairs = 0;
        var opened = FIRST;
        for (var row = 1; row <= rows; row++) {
            opened = opened.plusMinutes(random.applyAsInt(30));
            var leak = random.applyAsInt(10) < 7;
            var line = line(opened, leak, random);
            if (row % REFUSED_EACH == 0) {
                lines.add("N%d,soon,,,,leak,,".formatted(row));
                refused++;
            } else if (row % REPEATED_EACH == 0) {
                lines.add("N1,%s,,,,leak,,".formatted(TIME.format(opened)));
                repeated++;
            } else {
                lines.add("N" + row + line);
                repairs += leak ? 1 : 0;
            }
        }
        Files.createDirectories(folder);
        return new PastCases(
                Files.write(folder.resolve("cases.csv"), lines), mapping(folder), rows, refused, repeated, repairs);
    }

    private static String line(LocalDateTime opened, boolean leak, IntUnaryOperator random) {
        var promised = opened.plusMinutes(60 + random.applyAsInt(4_000));
        var closed = opened.plusMinutes(1 + random.applyAsInt(6_000));
        var ends = random.applyAsInt(10) > 0;
        return ",%s,%s,%s,%s,%s,%d Main St,crew %d"
                .formatted(
                        TIME.format(opened),
                        TIME.format(promised),
                        ends ? TIME.format(closed) : "",
                        !ends ? "" : closed.isAfter(promised) ? "N" : "Y",
                        leak ? "leak" : "question",
                        random.applyAsInt(40),
                        random.applyAsInt(6));
    }

    private static Path mapping(Path folder) throws IOException {
        return Files.writeString(folder.resolve("mapping.yaml"), """
                project: %s
                zone: UTC
                dates: yyyy-MM-dd HH:mm
                promise: column
                columns: {number: id, reportedAt: opened, promisedAt: promised, closedAt: closed, flag: flag,
                          category: what, place: where, team: who}
                flag: {onTime: [Y], late: [N]}
                rules:
                  - {match: question, kind: ENQUIRY, category: other, priority: P4}
                  - {kind: REPAIR, category: leak, priority: P3}
                """.formatted(PROJECT));
    }
}
