/**
 * What the company has agreed to: the published terms of its service, and who agreed to publish them.
 *
 * <p><b>Service terms</b> (服务承诺) are promises of time for the company or one project. A change is a <b>proposal</b>: drafted,
 * submitted, approved by somebody else, published from an instant on (C-01). Published terms go down into {@code deadlines},
 * which keeps every version and the clocks; this module keeps no clock and reckons no time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "http", "estate", "deadlines"})
package io.anju.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
