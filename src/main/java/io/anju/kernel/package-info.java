/**
 * Words that every module speaks: typed ids, who acts, what is referred to, money, a page of a list, a refusal, and whose
 * personal data something is.
 *
 * <p>Only values live here: no beans, no tables, no knowledge of any module. A type moves in when at least three
 * modules need it and leaves when they do not. The interfaces {@link io.anju.kernel.PersonalRecords} and
 * {@link io.anju.kernel.Retained} are implemented by the modules that keep personal data (ADR 0015).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.anju.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
