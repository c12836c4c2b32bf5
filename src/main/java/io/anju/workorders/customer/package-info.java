/** What is kept about the customers of the work, told to them and ended (Y-04, Y-10). */
@NullMarked
package io.anju.workorders.customer;

import org.jspecify.annotations.NullMarked;
