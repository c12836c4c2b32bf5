/**
 * What would have come of it had work been given out another way (推演).
 *
 * <p><b>Rehearsal</b>: a past period of a project lived again under other weights, from the decisions as they were kept, beside
 * all requests and step by step. <b>Lane</b>: the jobs of one person, one after the other. What is taken as it was stands in
 * ADR 0030 and on the screen.
 */
@NullMarked
package io.anju.workorders.rehearsal;

import org.jspecify.annotations.NullMarked;
