package io.anju.privacy.retention;

import io.anju.kernel.Retained;
import io.anju.privacy.hold.HeldData;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the next run would end, counted without ending anything. */
@Component
class RetentionPreview {

    private final RetentionPeriods periods;
    private final HeldData held;
    private final Clock clock;

    RetentionPreview(RetentionPeriods periods, HeldData held, Clock clock) {
        this.periods = periods;
        this.held = held;
        this.clock = clock;
    }

    /**
     * What is due of one kind if the run began now.
     *
     * @param due at most as many as are counted of this kind
     * @param more whether there is more than that
     */
    record Due(String kind, Instant boundary, int due, boolean more) {}

    @Transactional(readOnly = true)
    public List<Due> now() {
        var holding = held.now();
        var now = clock.instant();
        return periods.kinds().stream().map(kind -> due(kind, holding, now)).toList();
    }

    private Due due(Retained kind, Retained.Held holding, Instant now) {
        var boundary = RetentionPeriods.boundary(periods.of(kind), now);
        var most = kind.counted();
        var found = kind.due(boundary, holding, most + 1).size();
        return new Due(kind.kind(), boundary, Math.min(found, most), found > most);
    }
}
