/**
 * Searches for a good roster: who stands which shift for which trade on which day. Knows no database, no clock of its own and
 * no project; whoever asks brings a {@link io.anju.workforce.rostering.RosterTask} and gets a
 * {@link io.anju.workforce.rostering.Roster} back.
 *
 * <p>What is <b>hard</b> is never bought with anything: one shift a day, the least cover, rest between shifts, leave, trades.
 * What is <b>soft</b> costs by the {@link io.anju.workforce.rostering.RosterWeights} of whoever asks.
 */
@NullMarked
package io.anju.workforce.rostering;

import org.jspecify.annotations.NullMarked;
