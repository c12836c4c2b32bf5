/** Who has to do with which unit, from which day to which, and what residents see of the places around them. */
@NullMarked
package io.anju.people.occupancy;

import org.jspecify.annotations.NullMarked;
