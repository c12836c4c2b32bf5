package io.anju.notices.outlet;

import org.jspecify.annotations.Nullable;

/** How an attempt ended. */
public sealed interface Outcome {

    /** The far end took it. */
    record Taken(@Nullable String providerId) implements Outcome {}

    /** Surely not delivered, or safe to repeat: try again later. */
    record Later(String reason) implements Outcome {}

    /** Surely not delivered and never will be. */
    record Never(String reason) implements Outcome {}

    /** It may or may not have reached the person, and a repetition might reach them twice. */
    record Unknown(String reason) implements Outcome {}
}
