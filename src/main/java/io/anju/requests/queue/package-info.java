/** The live list of what is in work at the desk. */
@NullMarked
package io.anju.requests.queue;

import org.jspecify.annotations.NullMarked;
