/** Projects: what a company looks after, with the numbers and factors that others reckon by. */
@NullMarked
package io.anju.estate.project;

import org.jspecify.annotations.NullMarked;
