/**
 * Tools and parts as plain values (D4): what an order needs and what a technician carries on a day. What lies in a store, and how
 * many are left of it, is not known here.
 */
@NullMarked
package io.anju.workorders.equipment;

import org.jspecify.annotations.NullMarked;
