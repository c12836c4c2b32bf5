/** Handing an order on: the wish to, the end of a turn with work in hand, and what came of it (转派, 交班). */
@NullMarked
package io.anju.workorders.transfer;

import org.jspecify.annotations.NullMarked;
