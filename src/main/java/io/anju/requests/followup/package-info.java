/** What comes once a matter is settled: the call-back that S-09 asks for, the end, or another round. */
@NullMarked
package io.anju.requests.followup;

import org.jspecify.annotations.NullMarked;
