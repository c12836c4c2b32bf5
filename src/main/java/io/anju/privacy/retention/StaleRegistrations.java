package io.anju.privacy.retention;

import io.anju.kernel.Actor;
import io.anju.kernel.Retained;
import io.anju.people.PeopleLongGone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Wishes to be let in that were refused or forgotten, with the logins that were made for them (Y-04). */
@Component
class StaleRegistrations implements Retained {

    private final PeopleLongGone people;
    private final WholeErasure erasure;

    StaleRegistrations(PeopleLongGone people, WholeErasure erasure) {
        this.people = people;
        this.erasure = erasure;
    }

    @Override
    public String kind() {
        return "registrations";
    }

    @Override
    public int usualMonths() {
        return 6;
    }

    @Override
    public List<UUID> due(Instant before, Held held, int limit) {
        return people.registrations(before, held.accounts(), limit);
    }

    /** A login that reported something meanwhile, and waits for the answer, stays. */
    @Override
    public void purge(Actor by, List<UUID> due, Instant at) {
        for (var registration : due) {
            people.forget(registration)
                    .filter(account -> erasure.isFree(null, account))
                    .ifPresent(account -> erasure.of(by, null, account, at));
        }
    }
}
