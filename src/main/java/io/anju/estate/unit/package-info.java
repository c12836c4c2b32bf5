/** Units as sheets: imported, exported, taken back. */
@NullMarked
package io.anju.estate.unit;

import org.jspecify.annotations.NullMarked;
