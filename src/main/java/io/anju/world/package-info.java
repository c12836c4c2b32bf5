/**
 * One believable estate: Jinwen Tower (金文大厦) with its people and its days. The demo, the tests' fixture and the
 * screenshots are this same world, built only through the public faces of the other modules.
 *
 * <p>It is built once, into an installation that was started with {@code anju.world=demo} and is empty. Its clock begins
 * some days ago and walks up to now, so that histories are real ones. Nothing may depend on this module.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "codes",
            "identity",
            "calendar",
            "files",
            "estate",
            "deadlines",
            "agreements",
            "people",
            "workforce",
            "standards",
            "workorders",
            "requests"
        })
package io.anju.world;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
