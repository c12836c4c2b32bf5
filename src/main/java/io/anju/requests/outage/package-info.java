/**
 * One event, many homes (D3): what is missing, where, since when and until when; whom it hits, what they are told, and the
 * requests that it explains (ADR 0031). What was declared wrongly is corrected, and only those hear of it whom it concerns
 * (ADR 0035).
 */
@NullMarked
package io.anju.requests.outage;

import org.jspecify.annotations.NullMarked;
