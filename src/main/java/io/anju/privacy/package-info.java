/**
 * Personal data from the person's side: what somebody may ask for about their own, and when it ends.
 *
 * <p>A <b>rights request</b> asks for a copy, a correction, an erasure or an explanation; it is due on the fifteenth working
 * day (Y-10). What is kept about somebody lies with every module: this one asks all
 * {@link io.anju.kernel.PersonalRecords} and knows none of them, and no module knows this one. A <b>period</b> says how long a
 * kind of data is kept (Y-04), a <b>purge</b> reports what a night ended, a <b>hold</b> keeps a person or a request from both
 * until it is lifted: those two are the only things of other modules that are named here. An <b>impact assessment</b> says what was
 * weighed before data are used in a way that can hurt somebody, in versions that somebody else approves (Y-11); an <b>incident</b> what leaked and who was told, which it does itself for the people of the register (Y-12). It neither masks nor reveals; that
 * is the business of whoever shows personal data (Y-08).
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
            "calendar",
            "files",
            "estate",
            "notices",
            "people",
            "requests"
        })
package io.anju.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
