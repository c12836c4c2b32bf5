/** How well staff master their trades, and who said so. */
@NullMarked
package io.anju.workforce.grade;

import org.jspecify.annotations.NullMarked;
