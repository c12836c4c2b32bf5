/** What was weighed before personal data are used in a way that can hurt somebody (Y-11, PIPL 55 and 56). */
@NullMarked
package io.anju.privacy.assessment;

import org.jspecify.annotations.NullMarked;
