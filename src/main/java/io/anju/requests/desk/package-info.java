/** Requests as the desk reads and moves them. */
@NullMarked
package io.anju.requests.desk;

import org.jspecify.annotations.NullMarked;
