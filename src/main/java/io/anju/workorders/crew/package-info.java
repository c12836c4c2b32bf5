/** Who helps with an order that somebody else stands for: one lead, any number of helpers (协办). */
@NullMarked
package io.anju.workorders.crew;

import org.jspecify.annotations.NullMarked;
