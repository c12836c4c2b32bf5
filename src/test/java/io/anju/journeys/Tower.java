package io.anju.journeys;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.CompanyScope;
import io.anju.deadlines.Deadlines;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Where journeys happen: builds towers, each in a company of its own, and lets time pass in them. */
@TestComponent
class Tower {

    /** Only the same browser may attach what it uploaded. */
    private static final Cookie BROWSER = new Cookie("__Host-anju-visitor", "0123456789abcdef".repeat(2));

    private final ApplicationContext context;
    private final TestCompanies companies;
    private final News news;
    private final StandingClock clock;

    Tower(ApplicationContext context, TestCompanies companies, News news, StandingClock clock) {
        this.context = context;
        this.companies = companies;
        this.news = news;
        this.clock = clock;
    }

    /** A tower with its desk, on Monday morning. */
    Site build() {
        clock.set(StandingClock.MONDAY_MORNING);
        return Site.in(context, companies.create(), "金文大厦", news::settle);
    }

    /** Another tower of the same company. */
    Site beside(Site other) {
        return Site.in(context, other.company(), "汇景中心", news::settle);
    }

    /** Somebody without an account. */
    Someone visitor() {
        return new Someone(
                "visitor",
                request -> {
                    var visiting = TestCompany.visitor().postProcessRequest(request);
                    var cookies = Stream.concat(
                            Stream.ofNullable(visiting.getCookies()).flatMap(Arrays::stream), Stream.of(BROWSER));
                    visiting.setCookies(cookies.toArray(Cookie[]::new));
                    return visiting;
                },
                context.getBean(MockMvc.class),
                context.getBean(JsonMapper.class),
                news::settle);
    }

    /** Lets time pass, and everything happen that then is due. */
    void pass(Site site, Duration duration) {
        clock.pass(duration);
        work(site);
    }

    private void work(Site site) {
        context.getBean("dispatchTask", RecurringTask.class).execute(new TaskInstance<>("dispatch", "journey"), null);
        CompanyScope.run(
                site.company().id(), () -> context.getBean(Deadlines.class).scan(clock.instant()));
        news.settle();
    }
}
