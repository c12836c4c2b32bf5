/** The far ends of the channels that leave this process: e-mail and SMS. */
@NullMarked
package io.anju.notices.outlet;

import org.jspecify.annotations.NullMarked;
