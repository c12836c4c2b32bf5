/** How a project wants its work to be given out, what work of a category asks for, and what another policy would have done. */
@NullMarked
package io.anju.workorders.policy;

import org.jspecify.annotations.NullMarked;
