/** What somebody was told, and what of it is still unread. */
@NullMarked
package io.anju.notices.inbox;

import org.jspecify.annotations.NullMarked;
