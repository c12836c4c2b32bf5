/** What the desk does with a request between intake and end: verify, classify anew, hand over, talk, reply, call. */
@NullMarked
package io.anju.requests.handling;

import org.jspecify.annotations.NullMarked;
