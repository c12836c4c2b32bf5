package io.anju.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.Application;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.CompanyScope;
import io.anju.identity.Companies;
import io.anju.trail.Trail;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application over a data folder of its own, started and stopped as a drill needs it. */
final class DrilledHouse implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private DrilledHouse(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static DrilledHouse start(Path home) {
        return new DrilledHouse(new SpringApplicationBuilder(Application.class, TestCompanies.class)
                .properties("spring.main.log-startup-info=false")
                .run("--anju.database.home=" + home, "--anju.world=tests", "--server.port=0"));
    }

    TestCompany company() {
        return context.getBean(TestCompanies.class).create();
    }

    DrillDesk desk(TestCompany company) throws IOException, InterruptedException {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return DrillDesk.open(context, company, "http://localhost:" + server.getPort());
    }

    /** What {@code bin/verify} looks at: the record of every company. */
    void assertTrailWhole() {
        for (var company : context.getBean(Companies.class).all()) {
            assertThat(CompanyScope.in(company, context.getBean(Trail.class)::verify)
                            .firstBroken())
                    .isNull();
        }
    }

    /** Ends it in good order, the last of the log included. */
    @Override
    public void close() {
        context.close();
    }
}
