/** Pictures of projects, buildings and floors with pins for the places on them. */
@NullMarked
package io.anju.estate.plans;

import org.jspecify.annotations.NullMarked;
