package io.anju.replay;

import io.anju.database.CompanyScope;
import io.anju.kernel.Actor;
import io.anju.replay.Runs.Run;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** One replay from file to report. */
@Component
@ConditionalOnProperty("anju.replay.file")
class ReplayCommand {

    private static final double NANOS_PER_SECOND = 1_000_000_000.0;

    private final ReplaySettings settings;
    private final ReplayHome home;
    private final Runs runs;
    private final Staging staging;
    private final ReplayRun player;
    private final ReplayReports reports;

    ReplayCommand(
            ReplaySettings settings,
            ReplayHome home,
            Runs runs,
            Staging staging,
            ReplayRun player,
            ReplayReports reports) {
        this.settings = settings;
        this.home = home;
        this.runs = runs;
        this.staging = staging;
        this.player = player;
        this.reports = reports;
    }

    /** Plays the file, or only reads it where a dry run was asked for. */
    ReplayReport run(Progress progress) throws IOException {
        var mapping = MappingFile.read(settings.mapping());
        var file = new SourceFile(settings.file());
        if (settings.dryRun()) {
            return DryRun.read(file, mapping);
        }
        var company = home.company();
        return CompanyScope.<ReplayReport, IOException>in(
                company, () -> play(Actor.system(company, "replay"), mapping, file, progress));
    }

    private ReplayReport play(Actor actor, ReplayMapping mapping, SourceFile file, Progress progress)
            throws IOException {
        var from = System.nanoTime();
        var run = begin(actor, mapping, file);
        staging.stage(run, file, mapping, progress);
        var end = reports.endOfTime(run, settings.until());
        var playedFrom = System.nanoTime();
        var durations = player.play(actor, run, mapping, end, reports.waiting(run), progress);
        var playing = (System.nanoTime() - playedFrom) / NANOS_PER_SECOND;
        var report = reports.of(run, mapping, end, durations, playing, (System.nanoTime() - from) / NANOS_PER_SECOND);
        if (settings.until() == null) {
            runs.finish(run.id(), end);
        }
        return report;
    }

    private Run begin(Actor actor, ReplayMapping mapping, SourceFile file) throws IOException {
        var fingerprint = file.fingerprint();
        var project = home.project(actor, mapping);
        return runs.resume(fingerprint, new SourceFile(settings.mapping()).fingerprint(), project);
    }
}
