/** For how long each kind of personal data is kept, and the job that ends it and reports what it ended. */
@NullMarked
package io.anju.privacy.retention;

import org.jspecify.annotations.NullMarked;
