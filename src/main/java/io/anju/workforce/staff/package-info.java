/** The files of those who work here: who may open and change one, what it may say, where each works. */
@NullMarked
package io.anju.workforce.staff;

import org.jspecify.annotations.NullMarked;
