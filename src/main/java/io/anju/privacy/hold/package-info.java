/** Legal holds: what is neither purged nor erased until somebody lifts the hold. */
@NullMarked
package io.anju.privacy.hold;

import org.jspecify.annotations.NullMarked;
