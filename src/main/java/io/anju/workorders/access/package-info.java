/** Who may see or move a work order. */
@NullMarked
package io.anju.workorders.access;

import org.jspecify.annotations.NullMarked;
