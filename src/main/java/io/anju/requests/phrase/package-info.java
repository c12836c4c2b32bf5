/** Text modules (短语): what the desk writes often, kept by the company, for replies and messages. */
@NullMarked
package io.anju.requests.phrase;

import org.jspecify.annotations.NullMarked;
