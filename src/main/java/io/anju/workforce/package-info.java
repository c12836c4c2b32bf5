/**
 * Who does the work: staff with their posts, skills and ways to reach them, teams with a lead, duty and leave.
 *
 * <p>A <b>duty</b> is a weekly pattern, also over midnight; a <b>turn</b> is a shift on one day, as a roster has it;
 * <b>leave</b> takes somebody out of both and may name a substitute who stands in. A <b>swap</b> lets turns change hands, a <b>plan</b>
 * is a period found by search, a <b>book</b> is where
 * whoever leaves a desk hands over, a <b>gap</b> is time in which a needed trade has nobody. Who is on duty is computed, never stored. The
 * module gives the facts about every <b>candidate</b>; choosing one is the dispatch of workorders. A <b>certificate</b> says what somebody may do by law, until its
 * last day; a <b>level</b> how well somebody masters a trade. A <b>contractor</b> sends people who are asked like own ones; agreements keeps
 * its register and tells this module. A login is identity's; people who are served are people's.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "http",
            "sheets",
            "trail",
            "codes",
            "identity",
            "files",
            "estate",
            "deadlines",
            "notices"
        })
package io.anju.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
