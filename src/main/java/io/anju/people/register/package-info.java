/** The register as sheets: imported, exported, taken back. */
@NullMarked
package io.anju.people.register;

import org.jspecify.annotations.NullMarked;
