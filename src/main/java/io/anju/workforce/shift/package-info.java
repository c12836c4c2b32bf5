/** The shifts of a project (班次) and the patterns in which people go through them (班制): early, late, night, free. */
@NullMarked
package io.anju.workforce.shift;

import org.jspecify.annotations.NullMarked;
