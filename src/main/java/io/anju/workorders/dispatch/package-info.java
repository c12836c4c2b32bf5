/**
 * Chooses who is asked: compares people for one task and says for each of them what speaks against or for it.
 *
 * <p>Pure values in, pure values out: no clock, no table, no chance. The same facts always give the same order.
 */
@NullMarked
package io.anju.workorders.dispatch;

import org.jspecify.annotations.NullMarked;
