package io.anju.identity;

import io.anju.database.CompanyScope;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The first steps of an installation that holds nothing yet. */
@Service
public class Installation {

    /** What the first account is called until its owner writes a name over it. */
    private static final String ADMINISTRATOR = "管理员";

    private static final int LONGEST_HEADING = 40;

    private final Companies companies;
    private final Accounts accounts;

    Installation(Companies companies, Accounts accounts) {
        this.companies = companies;
        this.accounts = accounts;
    }

    /** Whether there is no company yet. */
    public boolean empty() {
        return companies.all().isEmpty();
    }

    /**
     * Founds the first company with its administrator. Refuses a login or password that breaks the rules, and then founds
     * nothing. Throws {@link IllegalStateException} where there is a company.
     */
    public CompanyId createFirst(String companyName, String login, String password) {
        if (!empty()) {
            throw new IllegalStateException("the installation holds a company already");
        }
        var company = companies.create(companyName, heading(companyName));
        var administrator =
                new NewAccount(ADMINISTRATOR, login, null, null, Set.of(RoleGrant.everywhere(Role.COMPANY_ADMIN)));
        CompanyScope.run(
                company,
                () -> accounts.createWithPassword(Actor.system(company, "installation"), administrator, password));
        return company;
    }

    private static String heading(String name) {
        return name.length() <= LONGEST_HEADING ? name : name.substring(0, LONGEST_HEADING);
    }
}
