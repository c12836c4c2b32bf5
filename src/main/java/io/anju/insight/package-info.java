/**
 * What the figures say: how well promises are kept, what is open, what needs somebody now.
 *
 * <p>A <b>figure</b> is a count or a share with its basis, target and exclusions; its <b>members</b> are the records that
 * it counts, and it opens exactly those (goal W6). A <b>span</b> is the time it looks at, a <b>comparison</b> the same
 * figure over another span. A <b>breakdown</b> is the same figures by category, team, person, contractor or project. Whose
 * <b>minutes</b> promises took is what {@code deadlines} tells of each, in sums. An <b>exception</b> is a record that needs
 * somebody now, with one act.
 *
 * <p>It reads the views that other modules publish, and reckons no clock. Of its own it has only what it counted: a <b>folded</b>
 * day is one that is over and was counted once, marked when something of it changes, and then counted now until it is folded
 * again (ADR 0016).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "http",
            "sheets",
            "trail",
            "identity",
            "calendar",
            "estate",
            "deadlines",
            "workforce",
            "workorders",
            "requests"
        })
package io.anju.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
