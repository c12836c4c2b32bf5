/** What dispatchers and the news from other modules do with an order. */
@NullMarked
package io.anju.workorders.desk;

import org.jspecify.annotations.NullMarked;
