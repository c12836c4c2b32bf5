/**
 * What the company has agreed to: the published terms of its service, who agreed to publish them, its contracts and its
 * contractors.
 *
 * <p><b>Service terms</b> (服务承诺) are promises of time for the company, one project or one contract. A change is a <b>proposal</b>: drafted,
 * submitted, approved by somebody else, published from an instant on (C-01). Published terms go down into {@code deadlines},
 * which keeps every version and the clocks; this module keeps no clock and reckons no time. A <b>contract</b> (服务合同) with a client covers a project or
 * places in it. A <b>contractor</b>
 * (外包单位) does work by contract; every change is told down to {@code workforce}, where its people are.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "http", "trail", "codes", "estate", "deadlines", "workforce"})
package io.anju.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
