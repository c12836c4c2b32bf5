/** How this installation tells people. */
@NullMarked
package io.anju.notices.settings;

import org.jspecify.annotations.NullMarked;
