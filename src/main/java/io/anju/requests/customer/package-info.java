/** Requests as their reporters read and answer them, signed in or with a link. */
@NullMarked
package io.anju.requests.customer;

import org.jspecify.annotations.NullMarked;
