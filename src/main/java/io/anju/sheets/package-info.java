/**
 * Spreadsheets in and out: templates people fill in, registers they hand over, lists they take away.
 *
 * <p>A <b>layout</b> names the columns of a sheet; it writes templates and lists and reads files. An <b>import</b> is a
 * file on its way into a register: read, shown with what is wrong in which cell, put right in the browser, taken or
 * dropped. An <b>undo</b> takes back what an import made; what other records point at stays, and its <b>holder</b>, the
 * module of those records, says why. The owner of a register contributes an {@link io.anju.sheets.ImportKind}, whoever
 * points at registers a {@link io.anju.sheets.RecordHolder}; this module knows no register.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "http"})
package io.anju.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
