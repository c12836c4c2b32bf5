package io.anju.requests.reading;

import java.time.Instant;
import java.util.UUID;

/** A word of the company's own, and the code of the category it means. */
record CategoryWord(UUID id, String word, String category, Instant changedAt, String changedBy) {}
