/**
 * Plain label lists and the numbers that people read aloud.
 *
 * <p>A <b>code list</b> is a company's own vocabulary (sources, skills, reasons): a code that programs compare, with labels
 * in Chinese and English; labels are switched off, never removed, because old records still show them. A <b>number</b> such
 * as {@code WX-20261122-0007} is unique in its company but may leave gaps: a work that failed, a process that was killed.
 * Lists that carry rules (request categories, priorities) are not code lists; they belong to the module that follows the rule.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "http"})
package io.anju.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
