/** Who is on duty at an instant, from weekly patterns, leave and substitutes. */
@NullMarked
package io.anju.workforce.duty;

import org.jspecify.annotations.NullMarked;
