/** What a project asks of its rosters: rest, who decides about exchanges, days in a row, weekends. */
@NullMarked
package io.anju.workforce.rule;

import org.jspecify.annotations.NullMarked;
