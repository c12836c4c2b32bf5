/**
 * Files that people attach to things: photos, signatures, plans, PDF documents.
 *
 * <p>A <b>file</b> is uploaded first and belongs to its uploader; <b>attaching</b> gives it to a subject, once and for
 * ever. What a file is, its content says, never its name; pictures are decoded and written anew, so that neither
 * metadata nor anything hidden behind the picture survives. Content lies under {@code ANJU_HOME/files}, its record in
 * the database; a file nobody attaches is gone after a week.
 *
 * <p>This module serves nothing: who may see a file depends on its subject, so the subject's module serves it through
 * {@link io.anju.files.FileResponses}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "http"})
package io.anju.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
