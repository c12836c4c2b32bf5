package io.anju.database.server;

import io.anju.database.FirstFilling;
import io.anju.database.Secrets;
import io.anju.database.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The data folder of an installation with a server of our own: where its parts lie, and the way into its server for those
 * who keep and bring back the whole of it (goal T6).
 *
 * @param home the folder, absolute
 */
public record DataFolder(Path home) {

    /** The database of the embedded server. */
    public static final String DATABASE = "anju";

    /** The superuser of the embedded server, known to nobody but this machine's user. */
    public static final String SUPERUSER = "postgres";

    /** The release of PostgreSQL that the embedded server has. */
    public static final int POSTGRES = 18;

    private static final String RESTORING = "restore-unfinished";

    public DataFolder {
        home = home.toAbsolutePath().normalize();
    }

    /** What belongs to the server: its data, its binaries, its port. */
    public Path postgres() {
        return home.resolve("postgres");
    }

    /** The server's data directory. */
    public Path data() {
        return postgres().resolve("data");
    }

    /** Uploaded files. */
    public Path uploads() {
        return home.resolve("files");
    }

    /** What the application and its server have to say. */
    public Path logs() {
        return home.resolve("logs");
    }

    /** Whether there is anything that could be lost. */
    public boolean exists() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    /** What the server does with its log. */
    public WalKeeper walKeeper() {
        return new WalKeeper(postgres());
    }

    /** A connection to the running server as its superuser. */
    public Connection connect(String database) throws SQLException, IOException {
        return connect(
                Integer.parseInt(Files.readString(postgres().resolve("port")).strip()), database);
    }

    Connection connect(int port, String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", superuserPassword());
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), properties);
    }

    /** The superuser's password. */
    public String superuserPassword() {
        return new Secrets(home).of("db-superuser");
    }

    /** Sees to it that the server runs until the answer is closed, which stops it only if nobody else had it running. */
    public AutoCloseable awake() throws IOException, SQLException {
        if (HomeLock.held(home)) {
            return () -> {};
        }
        return new EmbeddedServer(home, DATABASE, false);
    }

    /** Refuses a folder whose first filling is not finished: there is nothing in it to keep. */
    public void refuseHalfFilled() {
        if (FirstFilling.brokenOff(home)) {
            throw new StartRefused("%s is being filled for the first time; wait until Anju is ready.".formatted(home));
        }
    }

    /** Keeps every Anju out until the answer is closed; refuses with {@link StartRefused} where one is at work. */
    public AutoCloseable closed() throws IOException {
        return HomeLock.take(home);
    }

    /** From here on no Anju starts on this folder: its parts are being exchanged. */
    public void beginRestoring() throws IOException {
        Files.writeString(home.resolve(RESTORING), "");
    }

    /** From here on it is whole again. */
    public void endRestoring() throws IOException {
        Files.deleteIfExists(home.resolve(RESTORING));
    }

    void refuseHalfRestored() {
        if (Files.exists(home.resolve(RESTORING))) {
            throw new StartRefused("A restore of %s was interrupted; run bin/restore again.".formatted(home));
        }
    }
}
