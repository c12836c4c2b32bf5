package io.anju.database.backup;

import io.anju.database.server.DataFolder;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How old the newest backup is, and whether the log since is being kept. Nothing is told where none was ever made. */
@Component
class BackupFigures implements MeterBinder {

    private final DataFolder folder;
    private final Clock clock;

    BackupFigures(@Value("${anju.database.home}") Path home, Clock clock) {
        this.folder = new DataFolder(home);
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("anju.backup.age", this, BackupFigures::age)
                .description("since the newest backup was begun; not a number where none can be seen")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("anju.backup.log.kept", folder, one -> one.walKeeper().keeps() ? 1 : 0)
                .description("1 while the database's log is kept, so that any moment can be restored")
                .register(registry);
    }

    private double age() {
        try {
            var newest = folder.walKeeper().place().map(Shelf::new);
            var backup = newest.isEmpty() ? null : newest.get().newest().orElse(null);
            return backup == null
                    ? Double.NaN
                    : Duration.between(Shelf.begun(backup), clock.instant()).toSeconds();
        } catch (IOException unreachable) {
            return Double.NaN;
        }
    }
}
