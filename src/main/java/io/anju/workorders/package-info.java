/**
 * The engine for all field work, whatever asked for it: open, offer, accept, arrive, pause, finish, accept the result,
 * confirm, close.
 *
 * <p><b>Order</b>: what is to be done. <b>Move</b>: a step from one state to another, kept as a row with author and times.
 * <b>Offer</b>: rings at one person and waits for an answer; an <b>assignment</b> stands. <b>Chain</b>: who is asked next;
 * {@code workorders.dispatch} ranks people and says why. It starts no clock: who asked for the work hears
 * {@link io.anju.workorders.WorkOrderEvent} and keeps its own promises.
 *
 * <p>To read it: {@code journal} is the order itself and every step it took; {@code offer} finds somebody, by the ranking in
 * {@code dispatch}; {@code routes} plans whole days, {@code schedule} lets dispatchers have them,
 * {@code equipment} is what orders need and people carry, {@code rehearsal} lives past days
 * again under other weights; {@code crew} are those who help,
 * {@code transfer} is handing on; {@code field} and {@code proof} are the work, {@code signoff} the verdict on
 * it; {@code access} says who may, {@code reading} and {@code sheet} show it, {@code desk} is what dispatchers do.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "http",
            "sheets",
            "trail",
            "codes",
            "identity",
            "calendar",
            "files",
            "estate",
            "deadlines",
            "notices",
            "people",
            "workforce",
            "standards"
        })
package io.anju.workorders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
