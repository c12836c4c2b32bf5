/**
 * The record of who did what to which subject, and what people remarked on it.
 *
 * <p>Words: an <b>entry</b> says that an actor did a verb to a subject at an instant, with facts; it is never changed or
 * removed. The <b>sealer</b> takes entries in batches into one hash chain per company, so that a later change shows. A
 * <b>redaction</b> takes a name or the facts out of entries where the law demands it, says so in a sealed entry of its own,
 * and is counted by whoever checks the chain. A <b>comment</b> is a remark for colleagues or for everybody. Who may read a
 * subject's trail is decided by the module that owns the subject; this one is neither an event log for programs nor a
 * message box.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "http"})
package io.anju.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
