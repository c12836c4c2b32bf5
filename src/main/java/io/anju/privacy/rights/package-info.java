/** What people ask for about their own data, and what became of it. */
@NullMarked
package io.anju.privacy.rights;

import org.jspecify.annotations.NullMarked;
