/** The promised times of a request, kept by the one clock engine in {@code deadlines}. */
@NullMarked
package io.anju.requests.promise;

import org.jspecify.annotations.NullMarked;
