/** Handing deliveries over: attempts, retries, quiet hours, and what the provider reports back. */
@NullMarked
package io.anju.notices.delivery;

import org.jspecify.annotations.NullMarked;
