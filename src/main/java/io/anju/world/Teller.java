package io.anju.world;

import io.anju.database.CompanyScope;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** What every scene of the story needs: the door, the names, the ringing phones and the time. */
record Teller(WorldDoor door, WorldBook book, WorldOffers offers, Clock clock) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalTime DAY_BEGINS = LocalTime.of(8, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(20, 0);

    /** Who sits at the desk now. */
    String desk() {
        var time = LocalTime.ofInstant(clock.instant(), ZONE);
        return time.isBefore(DAY_BEGINS) || !time.isBefore(DAY_ENDS) ? "tang" : "shen";
    }

    /** At whose phone this order rings now. */
    Optional<String> asked(UUID workOrder) {
        return offers.asked(workOrder).map(book::login);
    }

    /** The work that a request led to. */
    UUID order(UUID request) {
        return WorldBook.known(offers.order(request), "work for " + request);
    }

    /** What the label at this place says. */
    String label(String project, String place) {
        var company = book.company();
        return CompanyScope.in(
                company, () -> book.places().qrOf(Actor.system(company, "world"), book.place(project, place)));
    }

    ProjectId project(String name) {
        return book.project(name);
    }
}
