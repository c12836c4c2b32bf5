/**
 * Keeps the whole of an installation with a server of our own, and brings it back, at its newest or as it was at a moment
 * (goal T6, ADR 0010). A backup is a folder with a physical copy of the server's data, everything else in the data folder,
 * and a manifest with the size and hash of every file; beside all backups lie the kept log and the uploads, which never
 * change once written and are therefore shared.
 */
@NullMarked
package io.anju.database.backup;

import org.jspecify.annotations.NullMarked;
