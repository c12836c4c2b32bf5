package io.anju.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Goal P10: five times as many repairs as can be taken in, begun whether or not those before are done, at most 128 at once so
 * that the load starves nobody; what was refused said when to come again, and afterwards everything is as before.
 */
final class OverloadBench {

    private static final int AT_ONCE = 128;
    private static final int TIMES = 5;
    private static final Duration WARMING = Duration.ofSeconds(60);
    private static final Duration CALM = Duration.ofSeconds(10);

    private final IntakeDesk desk;
    private final Processes processes;

    private OverloadBench(IntakeDesk desk, Processes processes) {
        this.desk = desk;
        this.processes = processes;
    }

    /** Arguments: process and port of the application, its data folder, seconds of overload. */
    public static void main(String[] arguments) throws Exception {
        try (var anju = new Measured(arguments)) {
            new OverloadBench(IntakeDesk.staffed(anju), anju.processes())
                    .run(Duration.ofSeconds(Long.parseLong(arguments[3])));
            count(anju);
        }
    }

    private void run(Duration overload) throws Exception {
        Load.closed(8, WARMING, desk::take);
        var capacity = Load.closed(8, CALM, desk::take).perSecond();
        print("before, 8 clients", Load.closed(8, CALM, desk::take));
        processes.start();
        var over = Load.open(TIMES * capacity, AT_ONCE, overload, this::taken);
        print("%d times %.0f/s".formatted(TIMES, capacity), over);
        IO.println("    " + processes.shares(over.millis().length));
        print("after, 8 clients", Load.closed(8, CALM, desk::take));
    }

    private String taken(int side) throws IOException, InterruptedException {
        var answer = desk.answer(side);
        var again = answer.headers().firstValue("Retry-After").map(seconds -> " come again in " + seconds + " s");
        return answer.statusCode() + again.orElse("");
    }

    private static void print(String what, Load.Outcome outcome) {
        IO.println("%-24s %6.0f/s  p50 %7.1f  p99 %7.1f ms  %s"
                .formatted(
                        what, outcome.perSecond(), outcome.percentile(0.5), outcome.percentile(0.99), outcome.ends()));
    }

    private static void count(Measured anju) throws IOException, SQLException {
        try (var database = anju.database();
                var statement = database.createStatement();
                var result = statement.executeQuery("""
                        select count(*), count(distinct number),
                            count(*) filter (where not exists (select from workorders.work_order w where w.origin_id = r.id)),
                            count(*) filter (where 3 <> (select count(*) from deadlines.clock c where c.subject_id = r.id))
                        from requests.request r where title = '走廊灯都不亮'""")) {
            result.next();
            IO.println("%d requests with %d numbers; %d without work, %d without their three clocks"
                    .formatted(result.getInt(1), result.getInt(2), result.getInt(3), result.getInt(4)));
        }
    }
}
