/**
 * Words that every module speaks: typed ids, who acts, what is referred to, money, a page of a list, a refusal.
 *
 * <p>Only values live here: no beans, no tables, no knowledge of any module. A type moves in when at least three
 * modules need it and leaves when they do not.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.anju.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
