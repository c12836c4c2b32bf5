package io.anju.workforce.shift;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One day of a pattern.
 *
 * @param shift null on a free day
 */
public record PatternDay(@Nullable UUID shift) {}
