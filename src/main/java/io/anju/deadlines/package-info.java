/**
 * Promises of time: every clock of the product runs here (house rule: no such arithmetic anywhere else).
 *
 * <p>A <b>clock</b> is one promise to one <b>subject</b>: a {@link io.anju.deadlines.Target} and a
 * {@link io.anju.deadlines.Term}. Its <b>history</b> is the truth: started, moved, paused, resumed, stopped, reopened,
 * cancelled, each at the instant it happened; due, warning and verdict are computed from it. One scanner marks what was
 * <b>warned</b> and <b>missed</b> and says so in batches; from the first warning on a clock climbs its <b>ladder</b>, level by
 * level. What is promised stands in the published <b>service terms</b>. The subject's module tells it what happened; this
 * module asks nobody back, looks up no person and sends nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "http", "calendar"})
package io.anju.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
