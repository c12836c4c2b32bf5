/** Everybody who came or called, also about nothing that becomes a request. */
@NullMarked
package io.anju.requests.reception;

import org.jspecify.annotations.NullMarked;
