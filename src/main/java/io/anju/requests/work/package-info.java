/** The field work behind a repair: the order that is opened for it and the visits agreed for it. */
@NullMarked
package io.anju.requests.work;

import org.jspecify.annotations.NullMarked;
