package io.anju.database.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds. It is written last: a folder without one is no backup.
 *
 * @param begun when the copying began
 * @param ended the earliest moment that this backup can bring back
 * @param postgres release of the server
 * @param firstWal the piece of the log with which replaying begins
 * @param lastWal the piece without which the copy is not consistent
 * @param migrations what the data went through, as {@code module/V1__name.sql}
 * @param folders folders of the copy, empty ones too
 * @param files below the backup's own folder
 * @param uploads below the shared folder of uploads
 */
record Manifest(
        Instant begun,
        Instant ended,
        int postgres,
        String firstWal,
        String lastWal,
        List<String> migrations,
        List<String> folders,
        List<Kept> files,
        List<Kept> uploads) {}
