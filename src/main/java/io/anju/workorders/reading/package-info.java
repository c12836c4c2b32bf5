/** A work order as those who work with it read it. */
@NullMarked
package io.anju.workorders.reading;

import org.jspecify.annotations.NullMarked;
