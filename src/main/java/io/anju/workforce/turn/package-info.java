/**
 * Who stands which shift on which day (排班表): <b>turns</b> that a pattern generates, each once, after a look at what speaks
 * against it; turns that are taken out stay as they were.
 */
@NullMarked
package io.anju.workforce.turn;

import org.jspecify.annotations.NullMarked;
