/** Finding somebody for an order: whom to ask, the offers rung one after another, the pool, and the desk to call when nobody takes it. */
@NullMarked
package io.anju.workorders.offer;

import org.jspecify.annotations.NullMarked;
