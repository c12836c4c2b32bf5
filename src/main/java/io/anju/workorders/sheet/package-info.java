/**
 * Prints the service sheet (维修服务单) that the customer keeps: one A4 page or more, in Chinese, from values only.
 */
@NullMarked
package io.anju.workorders.sheet;

import org.jspecify.annotations.NullMarked;
