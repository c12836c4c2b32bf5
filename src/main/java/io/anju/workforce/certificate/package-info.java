/** What staff may do by law: certificates with their end, who verified them, and the warnings before they run out. */
@NullMarked
package io.anju.workforce.certificate;

import org.jspecify.annotations.NullMarked;
