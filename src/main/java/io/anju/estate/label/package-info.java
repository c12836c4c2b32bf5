/** Labels to print and scan, each of which leads to one place. */
@NullMarked
package io.anju.estate.label;

import org.jspecify.annotations.NullMarked;
