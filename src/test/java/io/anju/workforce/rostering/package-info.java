/** The files of the Second International Nurse Rostering Competition, a judge who knows only its rules, and the search's tests. */
@NullMarked
package io.anju.workforce.rostering;

import org.jspecify.annotations.NullMarked;
