/**
 * What the figures say: how well promises are kept, what is open, what needs somebody now.
 *
 * <p>A <b>figure</b> is a count or a share with its basis, target and exclusions; its <b>members</b> are the records that
 * it counts, and it opens exactly those (goal W6). A <b>span</b> is the time it looks at, a <b>comparison</b> the same
 * figure over another span. An <b>exception</b> is a record that needs somebody now, with one act.
 *
 * <p>It has no tables and changes nothing: it reads the views that other modules publish, and reckons no clock.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "http", "calendar", "estate", "deadlines", "workorders", "requests"})
package io.anju.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
