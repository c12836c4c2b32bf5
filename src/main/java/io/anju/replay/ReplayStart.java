package io.anju.replay;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs the replay that this process was started for, writes its report and ends the process. */
@Component
@Profile("replay")
class ReplayStart implements ApplicationRunner {

    private final ReplayCommand command;
    private final ReplaySettings settings;
    private final ConfigurableApplicationContext context;

    ReplayStart(ReplayCommand command, ReplaySettings settings, ConfigurableApplicationContext context) {
        this.command = command;
        this.settings = settings;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        ExitCodeGenerator outcome = () -> 0;
        try {
            var report = command.run(new Progress(System.out));
            var json = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            Files.writeString(settings.report(), json.writeValueAsString(report) + "\n");
            System.out.printf(
                    "%,d rows: %,d accepted, %,d refused, %,d duplicates, %,d lost; report in %s%n",
                    report.rows(),
                    report.accepted(),
                    report.refused(),
                    report.duplicates(),
                    report.lost(),
                    settings.report());
        } catch (ReplayRefused refused) {
            System.err.println(refused.getMessage());
            outcome = () -> 2;
        }
        System.exit(SpringApplication.exit(context, outcome));
    }
}
