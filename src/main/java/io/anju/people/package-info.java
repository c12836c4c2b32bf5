/**
 * Who is served: owners, occupiers, lessees, their families and staff, and who speaks for the client.
 *
 * <p>A <b>person</b> (or organisation) has an <b>occupancy</b> of a unit from one day to another; ended ones stay. A
 * resident's login is bound to a person by a one-time <b>invite code</b> or by the desk's approval of a
 * <b>registration</b>. Personal data leaves masked unless somebody with the permission says why (Y-08). Staff are not
 * people in this sense: see workforce. What somebody asked for is with requests.
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
            "notices"
        })
package io.anju.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
