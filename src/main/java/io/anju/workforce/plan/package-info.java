/**
 * A month planned by search: <b>demands</b> (how many with which trade per shift and weekday), <b>wishes</b> of people, and <b>plans</b>
 * that are searched for beside the work of the desk, looked at, and taken over once.
 */
@NullMarked
package io.anju.workforce.plan;

import org.jspecify.annotations.NullMarked;
