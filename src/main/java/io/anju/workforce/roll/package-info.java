/** The list of a project's staff (花名册), frozen at a quarter's end with what changed since the one before, for the client. */
@NullMarked
package io.anju.workforce.roll;

import org.jspecify.annotations.NullMarked;
