/** Who is signed in: the filter chain, sessions, sign-in and its limits, and what an endpoint may be called by. */
@NullMarked
package io.anju.identity.session;

import org.jspecify.annotations.NullMarked;
