/**
 * Plans one day of jobs that can be planned: who goes where, in which order and when.
 *
 * <p><b>Day</b>: the jobs, the technicians, the ways between their places and the depot. <b>Job</b>: what somebody has to be there
 * for, inside a window. <b>Plan</b>: a route for each technician; a <b>visit</b> is one stop of it, at a job or at the depot.
 * <b>Pinned</b>: a visit that a human chose; its person and its turn among the pinned ones are never changed. <b>Past</b>: visits
 * the technician has left for; they are kept as they were. <b>Left out</b>: a job that no route holds, and why.
 *
 * <p>Pure values in, pure values out: no table and no chance but that of the given seed. {@link io.anju.workorders.routes.Planner}
 * is the face, {@code Feasibility} the one definition of what a technician may be asked to do. Times are minutes of one day, as
 * the caller counts them; ways are minutes too (ADR 0022).
 */
@NullMarked
package io.anju.workorders.routes;

import org.jspecify.annotations.NullMarked;
