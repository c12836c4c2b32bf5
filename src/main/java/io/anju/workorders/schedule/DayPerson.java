package io.anju.workorders.schedule;

import io.anju.kernel.AccountId;
import io.anju.workforce.Presence.Span;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workorders.dispatch.Competence;
import io.anju.workorders.dispatch.Position;
import io.anju.workorders.equipment.Equipment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the project on that day.
 *
 * @param account null for somebody who cannot sign in, and so cannot be given anything
 * @param inScope whether the account may do work in the project
 * @param carried tools and, for that day, parts
 * @param duty in order; empty for somebody who is not there
 * @param seen where the person was last proven to be, as far as that still says something
 */
record DayPerson(
        StaffId staff,
        String name,
        @Nullable AccountId account,
        boolean inScope,
        @Nullable TeamId team,
        Competence competence,
        Equipment carried,
        List<Span> duty,
        List<Span> leave,
        Position seen) {

    /** Whether work can be given to the person at all. */
    boolean canBeSent() {
        return account != null && inScope;
    }
}
