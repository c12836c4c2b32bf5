package io.anju.identity;

import io.anju.database.CompanyScope;
import io.anju.trail.Trail;
import io.anju.trail.TrailVerification;
import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Checks the record of every company for {@code bin/verify}, and ends the process with what it found. */
@Component
@Profile("verify")
class TrailCheck implements ApplicationRunner {

    private final Companies companies;
    private final Trail trail;
    private final ConfigurableApplicationContext context;

    TrailCheck(Companies companies, Trail trail, ConfigurableApplicationContext context) {
        this.companies = companies;
        this.trail = trail;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var whole = check(System.out);
        System.exit(SpringApplication.exit(context, () -> whole ? 0 : 1));
    }

    /** Writes a line per company and says whether every chain is whole. */
    boolean check(PrintStream out) {
        var whole = true;
        for (var company : companies.all()) {
            var name = CompanyScope.in(company, () -> companies.name(company));
            var found = CompanyScope.in(company, trail::verify);
            out.println(line(name, found));
            whole &= found.firstBroken() == null;
        }
        return whole;
    }

    private static String line(String name, TrailVerification found) {
        var broken = found.firstBroken();
        return broken == null
                ? "%s: whole, %,d entries sealed (%,d of them redacted), %,d waiting, last seal %s"
                        .formatted(name, found.sealedCount(), found.redacted(), found.unsealed(), found.sealedHead())
                : "%s: BROKEN at entry %d (%s): altered, removed, put in, or redacted by nobody"
                        .formatted(name, broken.seq(), broken.entry());
    }
}
