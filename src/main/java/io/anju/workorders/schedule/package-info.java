/**
 * Who does what when on a project's day (排程): the product round the planning in {@code routes}.
 *
 * <p><b>Visit</b>: where an order stands in somebody's day; one an order, and it counts while that person stands for the order.
 * <b>Pin</b>: the person or the time that a human chose for an order; no plan moves it. <b>Plan</b>: a proposal for a day, worked
 * out beside all requests, that becomes visits when a dispatcher publishes it. <b>Board</b>: the day as dispatchers see and
 * change it (D4).
 */
@NullMarked
package io.anju.workorders.schedule;

import org.jspecify.annotations.NullMarked;
