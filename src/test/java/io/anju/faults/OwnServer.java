package io.anju.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL that is not Anju's own: somebody else runs it, and Anju is told where it is. */
final class OwnServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private OwnServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** A new server in this folder, with an empty database and the login that owns it. */
    static OwnServer in(Path folder) throws IOException, SQLException {
        var server = new OwnServer(EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start());
        var postgres = new Truth(server.url("postgres"), "postgres", "");
        postgres.change("create role anju_owner login createrole password 'faults'");
        postgres.change("create database anju owner anju_owner");
        return server;
    }

    int port() {
        return postgres.getPort();
    }

    Truth truth() {
        return new Truth(url("anju"), "postgres", "");
    }

    /** Tells a process to use this server through that port. */
    AnjuProcess usedBy(AnjuProcess anju, int through) {
        return anju.with("ANJU_DB_URL", "jdbc:postgresql://127.0.0.1:%d/anju".formatted(through))
                .with("ANJU_DB_USER", "anju_owner")
                .with("ANJU_DB_PASSWORD", "faults");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }
}
