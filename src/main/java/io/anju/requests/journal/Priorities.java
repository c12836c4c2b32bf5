package io.anju.requests.journal;

import io.anju.calendar.ServiceCalendar;
import io.anju.deadlines.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a priority means for the beginning of a promise (R-011, S-05). */
public final class Priorities {

    private Priorities() {}

    /** P1 and P2: somebody goes at any hour. */
    static boolean isEmergency(Priority priority) {
        return priority == Priority.P1 || priority == Priority.P2;
    }

    /**
     * When the clocks of a report start: an emergency at once, everything else at the next opening, which is now while the
     * desk is open.
     *
     * @param priority null for what is no repair
     */
    public static Instant start(@Nullable Priority priority, ServiceCalendar calendar, Instant reportedAt) {
        return priority != null && isEmergency(priority) ? reportedAt : calendar.nextOpening(reportedAt);
    }
}
