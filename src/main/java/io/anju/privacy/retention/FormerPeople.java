package io.anju.privacy.retention;

import io.anju.calendar.ServiceCalendar;
import io.anju.kernel.Actor;
import io.anju.kernel.Retained;
import io.anju.people.PeopleLongGone;
import io.anju.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People who moved out or sold long ago and have nothing open (Y-04). */
@Component
class FormerPeople implements Retained {

    private static final int LOOKED_AT_ONCE = 200;

    private final PeopleLongGone gone;
    private final WholeErasure erasure;

    FormerPeople(PeopleLongGone gone, WholeErasure erasure) {
        this.gone = gone;
        this.erasure = erasure;
    }

    @Override
    public String kind() {
        return "former-people";
    }

    @Override
    public int usualMonths() {
        return 36;
    }

    /** A year: until the last bills and deposits of a unit are settled. */
    @Override
    public int fewestMonths() {
        return 12;
    }

    /** Each is erased in every module. */
    @Override
    public int atOnce() {
        return 20;
    }

    /** Every module is asked about each. */
    @Override
    public int counted() {
        return 100;
    }

    /** Holds are among what speaks against an erasure, so nobody who is held is due. No more are asked about than are wanted. */
    @Override
    public List<UUID> due(Instant before, Held held, int limit) {
        var day = LocalDate.ofInstant(before, ServiceCalendar.CHINA);
        var due = new ArrayList<UUID>();
        @Nullable PersonId last = null;
        List<PersonId> looked;
        do {
            looked = gone.since(day, last, LOOKED_AT_ONCE);
            looked.stream()
                    .filter(person -> erasure.isFree(person, null))
                    .limit(limit - due.size())
                    .map(PersonId::value)
                    .forEach(due::add);
            last = looked.isEmpty() ? last : looked.getLast();
        } while (due.size() < limit && looked.size() == LOOKED_AT_ONCE);
        return due;
    }

    @Override
    public void purge(Actor by, List<UUID> due, Instant at) {
        due.forEach(person -> erasure.of(by, new PersonId(person), null, at));
    }
}
