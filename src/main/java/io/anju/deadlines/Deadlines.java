package io.anju.deadlines;

import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The clocks of all subjects (S-01). */
@Service
public class Deadlines {

    public void start(Actor actor, List<StartClock> clocks) {
        throw new UnsupportedOperationException();
    }

    public void pause(
            SubjectRef subject, Set<Target> targets, PauseReason reason, WhoseTime whose, Instant at, String note) {
        throw new UnsupportedOperationException();
    }

    public void resume(SubjectRef subject, Instant at) {
        throw new UnsupportedOperationException();
    }

    public void stop(SubjectRef subject, Target target, Instant at) {
        throw new UnsupportedOperationException();
    }

    public void reopen(SubjectRef subject, Target target, Instant at) {
        throw new UnsupportedOperationException();
    }

    public void cancel(SubjectRef subject, Instant at, String reason) {
        throw new UnsupportedOperationException();
    }

    public void move(SubjectRef subject, Target target, Term term, Instant startsAt, String reason) {
        throw new UnsupportedOperationException();
    }

    public void answerFor(SubjectRef subject, Responsible responsible) {
        throw new UnsupportedOperationException();
    }

    public List<ClockView> of(SubjectRef subject) {
        throw new UnsupportedOperationException();
    }

    public Map<UUID, List<ClockView>> of(String type, Collection<UUID> subjects) {
        throw new UnsupportedOperationException();
    }

    /** Every minute of the subject's clocks until {@code until}, per target. */
    public Map<Target, List<ClockSegment>> explain(SubjectRef subject, Instant until) {
        throw new UnsupportedOperationException();
    }

    public int scan(Instant now) {
        throw new UnsupportedOperationException();
    }

    public Optional<Instant> nextDue() {
        throw new UnsupportedOperationException();
    }
}
