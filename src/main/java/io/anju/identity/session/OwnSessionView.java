package io.anju.identity.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which one is signed in.
 *
 * @param agent what the browser says of itself; untrusted text
 * @param current whether it is the one that asks
 */
record OwnSessionView(UUID id, Instant startedAt, Instant lastSeenAt, String address, String agent, boolean current) {}
