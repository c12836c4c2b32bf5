/** What this module keeps about one person: told or erased (Y-10). */
@NullMarked
package io.anju.people.subject;

import org.jspecify.annotations.NullMarked;
