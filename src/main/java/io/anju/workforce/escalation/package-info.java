/** Who holds a role of the escalation ladder at an instant, and telling them (S-10). */
@NullMarked
package io.anju.workforce.escalation;

import org.jspecify.annotations.NullMarked;
