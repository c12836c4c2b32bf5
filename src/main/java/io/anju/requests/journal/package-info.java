/** The request itself: what was reported, how it stands, the moves it allows, and the journal of every step. All else in the module works on it and only here is it changed. */
@NullMarked
package io.anju.requests.journal;

import org.jspecify.annotations.NullMarked;
