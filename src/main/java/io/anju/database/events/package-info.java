/** The registry of published events: their scope, their count, and those that no listener finished. */
@NullMarked
package io.anju.database.events;

import org.jspecify.annotations.NullMarked;
