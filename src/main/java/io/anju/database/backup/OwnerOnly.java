package io.anju.database.backup;

import io.anju.database.server.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The server starts only on data that nobody else can read, and secrets are for this user alone. */
final class OwnerOnly {

    private OwnerOnly() {}

    static void make(DataFolder folder) throws IOException {
        allow(folder.data(), "rwx------");
        var secrets = folder.home().resolve("secrets");
        for (var name : Tree.below(secrets, every -> true).files()) {
            allow(secrets.resolve(name), "rw-------");
        }
    }

    private static void allow(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
}
