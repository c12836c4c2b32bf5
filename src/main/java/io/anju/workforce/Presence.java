package io.anju.workforce;

import java.time.Instant;
import java.util.List;

/**
 * When somebody can be sent, and when not, in some stretch of time.
 *
 * @param duty own turns and weekly duty and those of people they stand in for, without leave; in order, none touching the next.
 *     Being on call is no duty.
 * @param leave in order
 */
public record Presence(StaffId staff, List<Span> duty, List<Span> leave) {

    public Presence {
        duty = List.copyOf(duty);
        leave = List.copyOf(leave);
    }

    /** A stretch of time; its end is not part of it. */
    public record Span(Instant from, Instant to) {}
}
