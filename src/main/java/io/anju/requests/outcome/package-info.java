/** How a round ends: news from the work, an ending chosen by the desk or the customer, and the customer's mark. */
@NullMarked
package io.anju.requests.outcome;

import org.jspecify.annotations.NullMarked;
