/** Everything kept about one person: told as a file, or erased. */
@NullMarked
package io.anju.privacy.subject;

import org.jspecify.annotations.NullMarked;
