/** Personal data that leaked, were changed or lost: what happened, what it may do, and who was told (Y-12, PIPL 57). */
@NullMarked
package io.anju.privacy.incident;

import org.jspecify.annotations.NullMarked;
