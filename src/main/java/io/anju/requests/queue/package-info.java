/** The live list of what is in work at the desk, and the stream that says which of its rows changed. */
@NullMarked
package io.anju.requests.queue;

import org.jspecify.annotations.NullMarked;
