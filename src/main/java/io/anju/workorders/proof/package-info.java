/** What proves the work: the arrival, pictures, checklist lines, the report of what was done. */
@NullMarked
package io.anju.workorders.proof;

import org.jspecify.annotations.NullMarked;
