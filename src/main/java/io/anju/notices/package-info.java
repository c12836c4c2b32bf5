/**
 * Tells people: templates in two languages, three channels (inbox, e-mail, SMS), delivery with retries, and the inbox.
 *
 * <p>A <b>notice</b> is one piece of news about a subject; a <b>delivery</b> is that news to one recipient by one channel;
 * an <b>attempt</b> is one try to hand a delivery over. Every one of them is a row. Callers bring resolved recipients: this
 * module never looks up who ought to know. It holds no secret either: links and codes are asked from a
 * {@link io.anju.notices.SecretSource} at the moment of sending and are never stored. A channel that nobody configured
 * says so in the delivery; nothing is pretended.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "http", "identity"})
package io.anju.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
