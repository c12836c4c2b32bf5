/**
 * Hand-over books (交接班): whoever leaves a desk or post <b>writes</b> what the next one has to know, with keys, parcels, photos and
 * the cases that are open; whoever comes <b>confirms</b>. What nobody confirmed is unread and says so.
 */
@NullMarked
package io.anju.workforce.book;

import org.jspecify.annotations.NullMarked;
