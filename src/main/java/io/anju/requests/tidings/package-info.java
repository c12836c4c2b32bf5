/** What is told to whom as a request moves: its reporter, with links to come back by, its handler, those who lead. */
@NullMarked
package io.anju.requests.tidings;

import org.jspecify.annotations.NullMarked;
