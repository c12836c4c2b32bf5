package io.anju.database.backup;

import io.anju.database.server.DataFolder;
import io.anju.journeys.Pictures;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.springframework.util.FileSystemUtils;

/** An installation of its own, what was acknowledged in it, and when. */
final class Drill {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final List<UUID> before = new ArrayList<>();
    private final List<UUID> all = Collections.synchronizedList(new ArrayList<>());
    private final List<UUID> atStop = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final Path root;
    private final DataFolder folder;
    private Instant between = Instant.MIN;
    private UUID picture = new UUID(0, 0);
    private String uploader = "";

    Drill(Path root) {
        this.root = root.toAbsolutePath();
        this.folder = new DataFolder(root.resolve("home"));
    }

    /**
     * People write before, during and after a backup; then a moment passes; then they go on until the application, asked to
     * stop, answers nobody any more.
     */
    void workAndBackUp() throws Exception {
        FileSystemUtils.deleteRecursively(root);
        var house = DrilledHouse.start(folder.home());
        var company = house.company();
        uploader = company.id().value().toString();
        var desk = house.desk(company);
        var backingUp = new FutureTask<>(this::backUp);
        before.add(desk.report());
        Thread.ofVirtual().start(backingUp);
        while (!backingUp.isDone()) {
            before.add(desk.report());
        }
        backingUp.get();
        before.add(desk.report());
        picture = desk.upload(Pictures.png());
        Thread.sleep(50);
        between = CLOCK.instant();
        Thread.sleep(50);
        all.addAll(before);
        stopUnderLoad(house, desk);
    }

    private void stopUnderLoad(DrilledHouse house, DrillDesk desk) throws Exception {
        var writers = new ArrayList<FutureTask<String>>();
        for (var count = 0; count < 4; count++) {
            var writer = new FutureTask<>(() -> writeUntilRefused(desk));
            writers.add(writer);
            Thread.ofVirtual().start(writer);
        }
        while (all.size() < before.size() + 10) {
            Thread.sleep(10);
        }
        house.close();
        for (var writer : writers) {
            refusals.add(writer.get());
        }
        atStop.addAll(requests());
    }

    /** How the application took leave of somebody who wrote all the time. */
    private String writeUntilRefused(DrillDesk desk) throws InterruptedException {
        while (true) {
            try {
                all.add(desk.report());
            } catch (IOException connectionClosed) {
                return "closed";
            } catch (IllegalStateException refused) {
                return String.valueOf(refused.getMessage());
            }
        }
    }

    private Path backUp() throws Exception {
        return BackupCommand.run(arguments(List.of("--to=" + shelf().root(), "--keep=2")), NOWHERE, CLOCK);
    }

    /** Nothing of it is left but the backups. */
    void lose() {
        for (var part :
                new Path[] {folder.data(), folder.uploads(), folder.home().resolve("secrets")}) {
            delete(part);
        }
    }

    void restore(String... more) throws Exception {
        var typed = new ArrayList<>(List.of(more));
        typed.add("--from=" + shelf().root());
        RestoreCommand.run(arguments(typed), NOWHERE, CLOCK);
    }

    /** Leaves the folder as a restore does that was killed while it exchanged the old for the new. */
    void interruptRestore() throws IOException {
        Files.createDirectories(folder.home().resolve("restoring/postgres/data/base"));
        delete(folder.uploads());
        folder.beginRestoring();
    }

    private Arguments arguments(List<String> more) {
        var typed = new ArrayList<>(more);
        typed.add("--home=" + folder.home());
        return Arguments.of(typed.toArray(String[]::new));
    }

    /** The requests in the database, as often as they are there. */
    List<UUID> requests() throws Exception {
        var found = new ArrayList<UUID>();
        try (var server = folder.awake();
                var connection = folder.connect(DataFolder.DATABASE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from requests.request")) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }

    void assertTrailWhole() {
        try (var house = DrilledHouse.start(folder.home())) {
            house.assertTrailWhole();
        }
    }

    List<UUID> before() {
        return before;
    }

    List<UUID> all() {
        return all;
    }

    /** What was in the database when the application had stopped. */
    List<UUID> atStop() {
        return atStop;
    }

    List<String> refusals() {
        return refusals;
    }

    Instant between() {
        return between;
    }

    /** Where the picture lies that was uploaded after the backup. */
    Path picture() {
        return folder.uploads().resolve(uploader).resolve(picture.toString());
    }

    Shelf shelf() {
        return new Shelf(root.resolve("backups"));
    }

    Path backup() throws IOException {
        return shelf().newest().orElseThrow();
    }

    /** What lies in the data folder, as far as a refused restore must leave it alone. */
    List<String> entries() {
        try (var all = Files.list(folder.home())) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path part) {
        try {
            FileSystemUtils.deleteRecursively(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
