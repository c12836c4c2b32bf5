package io.anju.http;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is missing under the application when a request fails through no fault of its own (goal T3). */
enum Outage {
    /** The database is away, starting, or somebody holds what is needed: the same again in a moment may work. */
    NOT_NOW,
    /** A disk is full: somebody has to make room. */
    NO_ROOM;

    private static final String DISK_FULL = "53100";
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** A lock not got in time, a transaction whose patience ended, a transaction chosen to give way. */
    private static final Set<String> STATES = Set.of("55P03", "25P03", "25P04", "40001", "40P01");

    /** Looks through all causes; empty means a bug. */
    static Optional<Outage> of(Throwable failure) {
        Optional<Outage> found = Optional.empty();
        for (@Nullable Throwable cause = failure; cause != null && found.isEmpty(); cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                found = of(String.valueOf(sql.getSQLState()));
            } else if (cause instanceof IOException io
                    && String.valueOf(io.getMessage()).contains("No space left on device")) {
                found = Optional.of(NO_ROOM);
            }
        }
        return found;
    }

    private static Optional<Outage> of(String state) {
        if (state.equals(DISK_FULL)) {
            return Optional.of(NO_ROOM);
        }
        var passing = STATES.contains(state) || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
        return passing ? Optional.of(NOT_NOW) : Optional.empty();
    }
}
