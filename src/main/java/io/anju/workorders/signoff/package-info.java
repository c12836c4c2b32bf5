/** Who found the result good: the customer by signature or code, an inspector, or the desk. */
@NullMarked
package io.anju.workorders.signoff;

import org.jspecify.annotations.NullMarked;
