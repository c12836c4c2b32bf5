/** The words of notices: templates in two languages, and values that become words only when somebody reads them. */
@NullMarked
package io.anju.notices.wording;

import org.jspecify.annotations.NullMarked;
