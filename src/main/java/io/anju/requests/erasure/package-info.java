/** What is kept about reporters, told to them and ended: on demand (Y-10) or after its time (Y-04). The work itself stays. */
@NullMarked
package io.anju.requests.erasure;

import org.jspecify.annotations.NullMarked;
