/** What a chargeable repair will cost, and the customer's yes or no. */
@NullMarked
package io.anju.requests.quote;

import org.jspecify.annotations.NullMarked;
