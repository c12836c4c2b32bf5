package io.anju.workorders.dispatch;

import io.anju.deadlines.Priority;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long somebody who is asked has to answer: well inside the promise to accept, so that several people can be asked in
 * turn. P4 and P5 count in the hours of service, everything above at any hour.
 *
 * @param seconds for every priority, {@value #LEAST} to {@value #MOST}, never shorter for what is less urgent
 */
public record AnswerTimes(Map<Priority, Integer> seconds) {

    /** Nobody takes a telephone out of a pocket faster. */
    public static final int LEAST = 30;

    /** A day. */
    public static final int MOST = 86_400;

    /** What holds until a project says otherwise. */
    public static final AnswerTimes USUAL = of(60, 90, 300, 1800, 1800);

    /** Refuses a priority that is missing, a time out of bounds, and one that is shorter than that of something more urgent. */
    public AnswerTimes {
        seconds = Map.copyOf(seconds);
        var before = LEAST;
        for (var priority : Priority.values()) {
            var most = seconds.get(priority);
            if (most == null || most < before || most > MOST) {
                throw new IllegalArgumentException("time to answer " + priority + ": " + most);
            }
            before = most;
        }
    }

    /** The times from P1 to P5, in seconds. */
    public static AnswerTimes of(int p1, int p2, int p3, int p4, int p5) {
        return new AnswerTimes(new EnumMap<>(
                Map.of(Priority.P1, p1, Priority.P2, p2, Priority.P3, p3, Priority.P4, p4, Priority.P5, p5)));
    }

    /** Whether times like these could be kept: within their bounds and rising from P1 to P5. */
    public static boolean isRising(int p1, int p2, int p3, int p4, int p5) {
        return p1 >= LEAST && p2 >= p1 && p3 >= p2 && p4 >= p3 && p5 >= p4 && p5 <= MOST;
    }

    /** How long an order of this priority rings at one person. */
    public Duration of(Priority priority) {
        return Duration.ofSeconds(seconds.getOrDefault(priority, LEAST));
    }
}
