/** What may be reported, and what the desk starts from: categories, priorities by impact and urgency, named handlers. */
@NullMarked
package io.anju.requests.category;

import org.jspecify.annotations.NullMarked;
