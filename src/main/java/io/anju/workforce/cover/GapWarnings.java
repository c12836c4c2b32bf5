package io.anju.workforce.cover;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.anju.database.CompanyScope;
import io.anju.estate.ProjectSummary;
import io.anju.estate.Projects;
import io.anju.identity.Companies;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Permission;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells leads and managers of trades that will have nobody in the next fourteen days: each gap once, what is new of a project in
 * one message, by day only.
 */
@Component
class GapWarnings {

    private static final int DAYS = 14;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    private final Companies companies;
    private final Projects projects;
    private final Cover cover;
    private final GapNews news;
    private final TransactionTemplate transaction;

    GapWarnings(Companies companies, Projects projects, Cover cover, GapNews news, TransactionTemplate transaction) {
        this.companies = companies;
        this.projects = projects;
        this.cover = cover;
        this.news = news;
        this.transaction = transaction;
    }

    /** Looks every quarter of an hour. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> gapWarningsTask(GapWarnings warnings, Clock clock) {
            return Tasks.recurring("gap-warnings", FixedDelay.ofMinutes(15))
                    .execute((instance, context) -> warnings.run(clock.instant()));
        }
    }

    /** Tells of everything that is new at {@code now}, project by project. */
    void run(Instant now) {
        for (var company : companies.all()) {
            CompanyScope.run(company, () -> tell(company, now));
        }
    }

    private void tell(CompanyId company, Instant now) {
        var actor = Actor.system(company, "workforce");
        var open = transaction.execute(status -> projects.visible(actor, Permission.STAFF_READ));
        for (var project : open == null ? List.<ProjectSummary>of() : open) {
            if (project.active() && byDay(now, project.zone())) {
                transaction.executeWithoutResult(status -> tell(actor, project, now));
            }
        }
    }

    private static boolean byDay(Instant now, ZoneId zone) {
        var time = LocalTime.ofInstant(now, zone);
        return !time.isBefore(MORNING) && time.isBefore(EVENING);
    }

    private void tell(Actor actor, ProjectSummary project, Instant now) {
        news.tell(actor, project, cover.ahead(project.id(), now, DAYS), now);
    }
}
