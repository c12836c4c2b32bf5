package io.anju.insight;

import io.anju.calendar.ServiceCalendar;
import io.anju.database.CompanyScope;
import io.anju.identity.Companies;
import io.anju.kernel.CompanyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the days that are over counted, company by company, a week in a transaction; yesterday still changes too often. */
@Component
class DayFoldRun {

    private static final Logger LOG = LoggerFactory.getLogger(DayFoldRun.class);
    private static final int DAYS = 7;
    private static final int LOOKS = 100;
    private static final long BETWEEN_NANOS = 50_000_000;

    private final Companies companies;
    private final DayFold fold;
    private final Clock clock;

    DayFoldRun(Companies companies, DayFold fold, Clock clock) {
        this.companies = companies;
        this.fold = fold;
        this.clock = clock;
    }

    void all() {
        for (var company : companies.all()) {
            try {
                CompanyScope.run(company, () -> one(company));
            } catch (RuntimeException failed) {
                LOG.error("the days of company {} stay uncounted", company.value(), failed);
            }
        }
    }

    /** Runs for the company in scope. While somebody still writes who has not heard how far it goes, it goes no further. */
    void one(CompanyId company) {
        var now = clock.instant();
        fold.announce(company, LocalDate.ofInstant(now, ServiceCalendar.CHINA).minusDays(1));
        var heard = isHeard();
        while (heard && fold.advance(company, DAYS, now)) {
            LOG.debug("a week of company {} is counted", company.value());
        }
        while (fold.repair(company, DAYS, now)) {
            LOG.debug("changed days of company {} are counted again", company.value());
        }
    }

    private boolean isHeard() {
        var next = fold.next();
        for (var look = 0; look < LOOKS; look++) {
            if (fold.isOverBefore(next)) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
        return false;
    }
}
