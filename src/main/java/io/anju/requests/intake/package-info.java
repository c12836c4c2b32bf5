/** Through which every report comes in: from forms, labels, the telephone and files of other systems. */
@NullMarked
package io.anju.requests.intake;

import org.jspecify.annotations.NullMarked;
