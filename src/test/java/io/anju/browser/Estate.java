package io.anju.browser;

import io.anju.TestCompanies;
import io.anju.database.CompanyScope;
import io.anju.estate.PlaceId;
import io.anju.identity.Accounts;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.journeys.News;
import io.anju.journeys.Site;
import io.anju.kernel.AccountId;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the journeys happen: towers whose desk never closes, so that no test depends on the hour at which it runs. */
@TestComponent
class Estate {

    private static final Map<DayOfWeek, Object> ROUND_THE_CLOCK = Arrays.stream(DayOfWeek.values())
            .collect(
                    Collectors.toMap(Function.identity(), day -> List.of(Map.of("opens", "00:00", "closes", "00:00"))));

    private final ApplicationContext context;
    private final TestCompanies companies;
    private final News news;

    Estate(ApplicationContext context, TestCompanies companies, News news) {
        this.context = context;
        this.companies = companies;
        this.news = news;
    }

    /** A tower in a company of its own. */
    Site build() {
        var site = Site.in(context, companies.create(), "金文大厦", news::settle);
        var calendar = "/api/projects/" + site.project().value() + "/calendar";
        site.staff(Role.PROJECT_MANAGER).put(calendar, Map.of("week", ROUND_THE_CLOCK, "holidays", "NONE"));
        return site;
    }

    /** The login of whoever administers the whole company. */
    String administrator(Site site) {
        return login(site, site.company().account(Role.COMPANY_ADMIN));
    }

    /** The login of whoever holds this role in the tower. */
    String login(Site site, Role role) {
        return login(site, site.company().account(new RoleGrant(role, site.project())));
    }

    /** What the label at this place leads to. */
    static String label(Site site, PlaceId place) {
        return "/q/" + site.company().code() + "/" + site.label(place);
    }

    String login(Site site, AccountId account) {
        var accounts = context.getBean(Accounts.class);
        var transaction = context.getBean(TransactionTemplate.class);
        return CompanyScope.in(
                site.company().id(),
                () -> transaction.execute(
                        status -> accounts.find(account).orElseThrow().login()));
    }
}
