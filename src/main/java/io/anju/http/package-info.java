/**
 * How the product speaks HTTP, once for all modules: problem documents for refusals, one answer per idempotency key,
 * versions in ETag and If-Match, list queries, a trace id per request, streams that tell open screens what changed, the
 * built web applications.
 *
 * <p>Controllers of other modules only take {@link io.anju.http.IfMatch} or {@link io.anju.http.ListQuery} as arguments;
 * everything else happens around them. No business word lives here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package io.anju.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
