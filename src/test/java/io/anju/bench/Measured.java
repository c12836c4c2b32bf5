package io.anju.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The Anju that is measured, with its demo world: its web door, its database, its processes. */
final class Measured implements AutoCloseable {

    private static final String PASSWORD = "anju-demo-2026";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();
    private final long process;
    private final String base;
    private final Path home;

    /** Arguments: process and port of the application, its data folder. */
    Measured(String... arguments) {
        process = Long.parseLong(arguments[0]);
        base = "http://localhost:" + arguments[1];
        home = Path.of(arguments[2]);
    }

    Door signedIn(String login) throws IOException, InterruptedException {
        return Door.signedIn(client, base, login, PASSWORD);
    }

    /** A connection that may do anything. */
    Connection database() throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%s/anju".formatted(read("postgres/port"));
        return DriverManager.getConnection(url, "postgres", read("secrets/db-superuser"));
    }

    Processes processes() throws IOException {
        return Processes.of(process, home);
    }

    private String read(String file) throws IOException {
        return Files.readString(home.resolve(file)).strip();
    }

    @Override
    public void close() {
        client.close();
        threads.close();
    }
}
