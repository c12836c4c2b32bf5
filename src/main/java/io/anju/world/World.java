package io.anju.world;

import io.anju.database.CompanyScope;
import io.anju.deadlines.Deadlines;
import io.anju.estate.Places;
import io.anju.identity.Installation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Builds the world once, into an empty installation, before the application says that it is ready. */
@Component
@ConditionalOnProperty(name = "anju.world", havingValue = "demo")
class World implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(World.class);

    private final Installation installation;
    private final WorldRegisters registers;
    private final WorldStage stage;
    private final WorldClock clock;
    private final Places places;
    private final Deadlines deadlines;

    World(
            Installation installation,
            WorldRegisters registers,
            WorldStage stage,
            WorldClock clock,
            Places places,
            Deadlines deadlines) {
        this.installation = installation;
        this.registers = registers;
        this.stage = stage;
        this.clock = clock;
        this.places = places;
        this.deadlines = deadlines;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!installation.empty()) {
            stage.checkFinished();
            System.out.print(WorldLogins.text());
            return;
        }
        var now = clock.instant();
        System.out.println("Building the demo world, once ...");
        stage.begin();
        try {
            build(now);
        } finally {
            clock.release();
        }
        stage.end();
        System.out.print(WorldLogins.text());
    }

    private void build(Instant now) {
        var today = LocalDate.ofInstant(now, Teller.ZONE);
        var since = today.minusDays(WorldDays.DAYS);
        clock.tell(since.atStartOfDay(Teller.ZONE).toInstant());
        var book = registers.build(since, now, places);
        var teller = stage.teller(book);
        new WorldSettings(teller).make();
        new WorldContracts(teller).make(since);
        new WorldAssessments(teller).make(since);
        new WorldIncidents(teller)
                .make(since.minusDays(1).atTime(10, 40).atZone(Teller.ZONE).toInstant());
        var story = new Story(now);
        CompanyScope.run(book.company(), () -> {
            new WorldPlans(teller).hang();
            new WorldDays(teller, story, today).write();
            new WorldOutages(teller, story)
                    .write(today.minusDays(12).atTime(9, 0).atZone(Teller.ZONE).toInstant());
            new WorldToday(teller, story, now).write();
            story.play(this::reach, stage::settle);
        });
    }

    private void reach(Instant at) {
        if (at.truncatedTo(ChronoUnit.DAYS).isAfter(clock.instant().truncatedTo(ChronoUnit.DAYS))) {
            LOG.debug("the demo world has come to {}", at);
        }
        clock.tell(at);
        deadlines.scan(clock.instant());
    }
}
