package io.anju.deadlines;

import static io.anju.deadlines.StartClock.USUAL_WARNING;
import static io.anju.deadlines.Target.ACCEPT;
import static io.anju.deadlines.Target.APPOINT;
import static io.anju.deadlines.Target.ARRIVE;
import static io.anju.deadlines.Target.HANDLE;
import static io.anju.deadlines.Target.RESTORE;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The promises a company starts with (S-02, S-04, R-033, R-051). */
final class UsualTerms {

    /** Emergencies are promised on the spot in 30 minutes; for danger to life the house aims at 15 and warns then. */
    private static final int WARN_AT_HALF = 50;

    /** All of them. */
    static final List<TermsLine> LINES = List.of(
            elapsed(Priority.P1, ACCEPT, Duration.ofMinutes(3)),
            line(Priority.P1, ARRIVE, new Term.Elapsed(Duration.ofMinutes(30)), WARN_AT_HALF),
            elapsed(Priority.P1, RESTORE, Duration.ofHours(2)),
            elapsed(Priority.P2, ACCEPT, Duration.ofMinutes(5)),
            elapsed(Priority.P2, ARRIVE, Duration.ofMinutes(30)),
            elapsed(Priority.P2, RESTORE, Duration.ofHours(4)),
            elapsed(Priority.P3, ACCEPT, Duration.ofMinutes(15)),
            elapsed(Priority.P3, ARRIVE, Duration.ofHours(2)),
            elapsed(Priority.P3, RESTORE, Duration.ofHours(24)),
            usual(Priority.P4, ACCEPT, new Term.Open(Duration.ofHours(2))),
            usual(Priority.P4, APPOINT, new Term.WorkingDays(1)),
            usual(Priority.P4, ARRIVE, null),
            usual(Priority.P4, RESTORE, new Term.WorkingDays(3)),
            usual(Priority.P5, ARRIVE, null),
            elapsed(null, HANDLE, Duration.ofHours(24)));

    private UsualTerms() {}

    static List<TermsLine> of(@Nullable Priority priority) {
        return LINES.stream().filter(line -> line.priority() == priority).toList();
    }

    private static TermsLine elapsed(@Nullable Priority priority, Target target, Duration duration) {
        return usual(priority, target, new Term.Elapsed(duration));
    }

    private static TermsLine usual(@Nullable Priority priority, Target target, @Nullable Term term) {
        return line(priority, target, term, USUAL_WARNING);
    }

    private static TermsLine line(@Nullable Priority priority, Target target, @Nullable Term term, int warnPercent) {
        return new TermsLine(null, null, priority, target, term, warnPercent, List.of());
    }
}
