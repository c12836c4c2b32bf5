/** Teams of a project with their lead and the trades they serve. */
@NullMarked
package io.anju.workforce.team;

import org.jspecify.annotations.NullMarked;
