/** Bytes over sockets to the running application: for tests of what no proper client would send. */
@NullMarked
package io.anju.wire;

import org.jspecify.annotations.NullMarked;
