package io.anju.deadlines;

import static io.anju.deadlines.StartClock.USUAL_WARNING;
import static io.anju.deadlines.Target.ACCEPT;
import static io.anju.deadlines.Target.APPOINT;
import static io.anju.deadlines.Target.ARRIVE;
import static io.anju.deadlines.Target.RESTORE;

import java.time.Duration;
import java.util.List;

/** The promises a company starts with (S-02, S-04, R-033). */
final class UsualTerms {

    /** Emergencies are promised on the spot in 30 minutes; for danger to life the house aims at 15 and warns then. */
    private static final int WARN_AT_HALF = 50;

    private UsualTerms() {}

    static List<TargetTerm> of(Priority priority) {
        return switch (priority) {
            case P1 ->
                List.of(
                        elapsed(ACCEPT, Duration.ofMinutes(3)),
                        new TargetTerm(ARRIVE, new Term.Elapsed(Duration.ofMinutes(30)), WARN_AT_HALF),
                        elapsed(RESTORE, Duration.ofHours(2)));
            case P2 ->
                List.of(
                        elapsed(ACCEPT, Duration.ofMinutes(5)),
                        elapsed(ARRIVE, Duration.ofMinutes(30)),
                        elapsed(RESTORE, Duration.ofHours(4)));
            case P3 ->
                List.of(
                        elapsed(ACCEPT, Duration.ofMinutes(15)),
                        elapsed(ARRIVE, Duration.ofHours(2)),
                        elapsed(RESTORE, Duration.ofHours(24)));
            case P4 ->
                List.of(
                        usual(ACCEPT, new Term.Open(Duration.ofHours(2))),
                        usual(APPOINT, new Term.WorkingDays(1)),
                        new TargetTerm(ARRIVE, null, USUAL_WARNING),
                        usual(RESTORE, new Term.WorkingDays(3)));
            case P5 -> List.of(new TargetTerm(ARRIVE, null, USUAL_WARNING));
        };
    }

    private static TargetTerm elapsed(Target target, Duration duration) {
        return usual(target, new Term.Elapsed(duration));
    }

    private static TargetTerm usual(Target target, Term term) {
        return new TargetTerm(target, term, USUAL_WARNING);
    }
}
