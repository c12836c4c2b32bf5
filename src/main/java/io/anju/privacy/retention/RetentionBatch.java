package io.anju.privacy.retention;

import io.anju.kernel.Actor;
import io.anju.kernel.Retained;
import io.anju.privacy.hold.HeldData;
import io.anju.privacy.hold.HoldLock;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One transaction of a run: what is due now and held by nobody, ended and counted together. */
@Component
class RetentionBatch {

    private final HoldLock lock;
    private final HeldData held;
    private final Purges purges;
    private final Clock clock;

    RetentionBatch(HoldLock lock, HeldData held, Purges purges, Clock clock) {
        this.lock = lock;
        this.held = held;
        this.purges = purges;
        this.clock = clock;
    }

    /** Says how many were ended; less than the kind ends at once means that nothing is left. */
    @Transactional
    int end(Actor actor, Retained kind, Purge report) {
        lock.shared();
        var due = kind.due(report.boundary(), held.now(), kind.atOnce());
        if (!due.isEmpty()) {
            var now = clock.instant();
            kind.purge(actor, due, now);
            purges.count(report.id(), due.size(), now);
        }
        return due.size();
    }
}
