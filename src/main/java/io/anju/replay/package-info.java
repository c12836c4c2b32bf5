/**
 * Replays a history of requests from a file of any origin through the same public faces as the web, on a clock of its own.
 *
 * <p><b>Staged</b> row: a line of the file waiting for its time. <b>Timeline</b>: openings, closings and due instants merged
 * by time. The module knows how to read files and in which order things happened; what a request or a clock is it leaves to
 * {@code requests} and {@code deadlines}. It is no import for daily work and runs only from the command line.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "identity",
            "deadlines",
            "estate",
            "workforce",
            "workorders",
            "requests"
        })
package io.anju.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
