/**
 * How work has to be done: versioned checklists, and the answers given to them.
 *
 * <p>A <b>checklist</b> has versions; a <b>draft</b> may change, a <b>published</b> version never does, so an answer always
 * stands beside the very words that were asked. A <b>sheet</b> is one published version filled in for one subject, such as a
 * work order. Answers are only ever added: a correction keeps what was there before. The module does not decide
 * when a sheet must be complete; it says what is missing and the owner of the work decides.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "http"})
package io.anju.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
