/** Who is there when, over days: presence by trade, what a project needs, and the gaps between them. */
@NullMarked
package io.anju.workforce.cover;

import org.jspecify.annotations.NullMarked;
