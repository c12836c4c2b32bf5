/** Loads a running Anju from outside and measures what it bears, beside the same rows written by plain JDBC; see bin/bench. */
@NullMarked
package io.anju.bench;

import org.jspecify.annotations.NullMarked;
