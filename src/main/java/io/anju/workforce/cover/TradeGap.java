package io.anju.workforce.cover;

import java.time.Instant;

/** A stretch of time in which a trade is needed and nobody at work has it. */
public record TradeGap(String skill, Instant from, Instant to) {}
