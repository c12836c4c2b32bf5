package io.anju.workorders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of the work as the customer may know it: no names, no reasons.
 *
 * @param verb {@code accept}, {@code assign}, {@code take}, {@code set-out}, {@code arrive}, {@code make-safe}, {@code pause}, {@code resume}
 * @param proof what an arrival rests on; null for other steps
 */
public record Milestone(Instant at, String verb, @Nullable ArrivalProof proof) {}
