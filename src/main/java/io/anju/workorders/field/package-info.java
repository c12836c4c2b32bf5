/** What a technician does with an order, also later than it happened. */
@NullMarked
package io.anju.workorders.field;

import org.jspecify.annotations.NullMarked;
