/** The work order itself: the task, how far it has come, the moves it allows, and the journal of every step. Only here is it changed. */
@NullMarked
package io.anju.workorders.journal;

import org.jspecify.annotations.NullMarked;
