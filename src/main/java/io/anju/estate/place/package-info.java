/** The tree of places: how it grows, changes, is searched and carries labels. */
@NullMarked
package io.anju.estate.place;

import org.jspecify.annotations.NullMarked;
