package io.anju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Who used the processor: the application, its database, and the load itself. */
final class Processes {

    private final ProcessHandle application;
    private final ProcessHandle database;
    private Spent before = Spent.NOTHING;
    private long began;

    /** In hundredths of a second. */
    private record Spent(long application, long database, long load) {
        static final Spent NOTHING = new Spent(0, 0, 0);
    }

    private Processes(ProcessHandle application, ProcessHandle database) {
        this.application = application;
        this.database = database;
    }

    /** The application and the database of this data folder. */
    static Processes of(long application, Path home) throws IOException {
        return new Processes(ProcessHandle.of(application).orElseThrow(), postmaster(home));
    }

    /** All processes of the database of this data folder. */
    static List<ProcessHandle> database(Path home) throws IOException {
        var postmaster = postmaster(home);
        return Stream.concat(Stream.of(postmaster), postmaster.children()).toList();
    }

    /** The processor time that a process used since it began. */
    static double seconds(ProcessHandle process) {
        return ticks(process) / 100.0;
    }

    /** The memory of these processes, what they share with others counted in parts. */
    static long proportionalBytes(List<ProcessHandle> processes) throws IOException {
        var bytes = 0L;
        for (var process : processes) {
            for (var line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
                if (line.startsWith("Pss:")) {
                    bytes += 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        }
        return bytes;
    }

    private static ProcessHandle postmaster(Path home) throws IOException {
        try (var lines = Files.lines(home.resolve("postgres/data/postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        }
    }

    void start() {
        before = now();
        began = System.nanoTime();
    }

    /** Processors kept busy since the start, and the time of them that each deed took. */
    String shares(int deeds) {
        var spent = now();
        var wall = (System.nanoTime() - began) / 1e9;
        var application = (spent.application() - before.application()) / 100.0;
        var database = (spent.database() - before.database()) / 100.0;
        var load = (spent.load() - before.load()) / 100.0;
        return "processors busy: application %.2f, database %.2f, load %.2f; %.1f + %.1f ms of them each"
                .formatted(
                        application / wall,
                        database / wall,
                        load / wall,
                        1000 * application / deeds,
                        1000 * database / deeds);
    }

    private Spent now() {
        var database = Stream.concat(Stream.of(this.database), this.database.children())
                .mapToLong(Processes::ticks)
                .sum();
        return new Spent(ticks(application), database, ticks(ProcessHandle.current()));
    }

    /** Own time, and that of children that have ended: connections come and go. */
    private static long ticks(ProcessHandle process) {
        try {
            var said = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            var fields = said.substring(said.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields[11], fields[12], fields[13], fields[14])
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
