package io.anju.database.backup;

import io.anju.database.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Copies the server's data while it works. Torn pages and late files do not matter: the log of the time mends them. */
final class ServerCopy {

    static final String FOLDER = "database";

    /** What belongs to the running process or is made anew at a start, as pg_basebackup leaves it out. */
    private static final Pattern LEFT_OUT = Pattern.compile("(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial"
            + "|pg_snapshots|pg_stat_tmp|pg_subtrans)/.+|postmaster\\.(pid|opts)|epg-lock|current_logfiles|backup_label"
            + "|backup_label\\.old|tablespace_map|recovery\\.signal|(.*/)?pg_internal\\.init.*|(.*/)?pgsql_tmp.*");

    private static final Pattern FIRST_WAL = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");

    private final Connection superuser;
    private final Path data;
    private final Progress progress;

    ServerCopy(Connection superuser, Path data, Progress progress) {
        this.superuser = superuser;
        this.data = data;
        this.progress = progress;
    }

    /** What came of it. */
    record Copied(List<String> folders, List<Kept> files, String firstWal, String lastWal, Instant ended) {}

    /** Copies into the folder {@code database} below this one. The connection must live on until the end of it. */
    Copied into(Path backup) throws SQLException, IOException {
        if (!text("show archive_mode").equals("on")) {
            throw new StartRefused("The running server does not keep its log yet: start Anju again first.");
        }
        text("select pg_backup_start('anju', fast => true)::text");
        var tree = Tree.below(data, path -> !LEFT_OUT.matcher(path).matches());
        progress.begin("Copying the database", tree.bytes());
        var files = new ArrayList<Kept>();
        for (var path : tree.files()) {
            copy(backup, path, files);
        }
        return end(backup, tree.folders(), files);
    }

    private void copy(Path backup, String path, List<Kept> files) throws IOException {
        try {
            var target = FOLDER + "/" + path;
            var kept = Hashing.copy(data.resolve(path), backup.resolve(target), target);
            files.add(kept);
            progress.did(kept.size());
        } catch (NoSuchFileException dropped) {
            Files.deleteIfExists(backup.resolve(FOLDER).resolve(path));
        }
    }

    private Copied end(Path backup, List<String> folders, List<Kept> files) throws SQLException, IOException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(
                        "select pg_walfile_name(lsn), labelfile, clock_timestamp() from pg_backup_stop(false)")) {
            rows.next();
            var label = Files.writeString(backup.resolve(FOLDER).resolve("backup_label"), rows.getString(2));
            files.add(Hashing.read(label, FOLDER + "/backup_label"));
            var first = FIRST_WAL.matcher(rows.getString(2));
            if (!first.find()) {
                throw new IllegalStateException("the label of the copy names no piece of the log");
            }
            var ended = rows.getObject(3, OffsetDateTime.class).toInstant();
            var below = folders.stream().map(path -> FOLDER + "/" + path).toList();
            return new Copied(below, files, first.group(1), rows.getString(1), ended);
        }
    }

    private String text(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
