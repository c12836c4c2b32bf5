/**
 * A month of work in a tower and its annex, made up from a seed: what comes in by the hour, who is on duty or ill, how long ways and
 * work really take. The same month is lived under each way of giving work out (goal W2).
 */
@NullMarked
package io.anju.bench.month;

import org.jspecify.annotations.NullMarked;
