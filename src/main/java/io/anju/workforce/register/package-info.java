/** The staff as sheets: imported, exported, taken back. */
@NullMarked
package io.anju.workforce.register;

import org.jspecify.annotations.NullMarked;
