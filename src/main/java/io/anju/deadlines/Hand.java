package io.anju.deadlines;

import java.time.Instant;

/** From when on a matter was in whose hands; before the first it was the desk's. */
public record Hand(Instant at, Party party) {}
