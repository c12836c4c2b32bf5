package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import io.anju.deadlines.ClockSegment.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells where the time of a clock went, without a gap, from its start to its end or a given instant. */
final class ClockExplanation {

    private final ClockLife life;
    private final Instant until;
    private final @Nullable ServiceCalendar hours;
    private final List<ClockSegment> segments = new ArrayList<>();

    private ClockExplanation(ClockLife life, Instant until, @Nullable ServiceCalendar hours) {
        this.life = life;
        this.until = until;
        this.hours = hours;
    }

    static List<ClockSegment> of(ClockLife life, Instant until, Supplier<ServiceCalendar> calendar) {
        var inServiceHours = life.term().countsServiceTime();
        var ended = life.endedAt();
        var explanation = new ClockExplanation(
                life, ended != null && ended.isBefore(until) ? ended : until, inServiceHours ? calendar.get() : null);
        explanation.tell();
        return explanation.segments;
    }

    private void tell() {
        var from = life.startsAt();
        for (var hold : life.term() instanceof Term.Until ? List.<Hold>of() : life.holds()) {
            var begin = clamp(hold.from(), from);
            var end = clamp(hold.to() == null ? until : hold.to(), begin);
            run(from, begin);
            add(begin, end, hold.pause() == null ? Kind.STOPPED : Kind.PAUSED, hold.pause());
            from = end;
        }
        run(from, until);
    }

    private Instant clamp(Instant at, Instant earliest) {
        var notLate = at.isAfter(until) ? until : at;
        return notLate.isBefore(earliest) ? earliest : notLate;
    }

    private void run(Instant from, Instant to) {
        if (hours == null) {
            add(from, to, Kind.RUNNING, null);
            return;
        }
        for (var at = from; at.isBefore(to); ) {
            var open = hours.isOpen(at);
            var change = open ? hours.nextClosing(at).orElse(to) : hours.nextOpening(at);
            var end = change.isBefore(to) ? change : to;
            add(at, end, open ? Kind.RUNNING : Kind.CLOSED_HOURS, null);
            at = end;
        }
    }

    private void add(Instant from, Instant to, Kind kind, @Nullable ClockEntry pause) {
        if (from.isBefore(to)) {
            segments.add(new ClockSegment(
                    from,
                    to,
                    kind,
                    pause == null ? null : pause.whose(),
                    pause == null ? null : pause.reason(),
                    pause == null ? null : pause.note(),
                    pause == null ? null : pause.author(),
                    null));
        }
    }
}
