package io.anju;

import io.anju.database.CompanyScope;
import io.anju.estate.NewProject;
import io.anju.estate.ProjectKind;
import io.anju.estate.Projects;
import io.anju.identity.Companies;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.identity.TestAccounts;
import io.anju.identity.session.TestSessions;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.ProjectScope;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A company for one test, with people of every role who are really signed in:
 * {@code mvc.perform(get("/api/accounts").with(company.as(Role.COMPANY_ADMIN)))}.
 */
public final class TestCompany {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final CompanyId id;
    private final Companies companies;
    private final ApplicationContext context;
    private final Map<RoleGrant, AccountId> accounts = new ConcurrentHashMap<>();
    private final Map<AccountId, RequestPostProcessor> sessions = new ConcurrentHashMap<>();

    TestCompany(CompanyId id, Companies companies, ApplicationContext context) {
        this.id = id;
        this.companies = companies;
        this.context = context;
    }

    public CompanyId id() {
        return id;
    }

    /** The short code in public addresses. */
    public String code() {
        return companies.code(id);
    }

    /** The product itself, which may do everything here. */
    public Actor system() {
        return Actor.system(id, "test");
    }

    /** Runs the work in this company's scope. */
    public <T extends @Nullable Object, X extends Exception> T in(CompanyScope.Work<T, X> work) throws X {
        return CompanyScope.in(id, work);
    }

    /** Runs the work in this company's scope and in one transaction. */
    public <T extends @Nullable Object> T inTransaction(CompanyScope.Work<T, RuntimeException> work) {
        var transaction = context.getBean(TransactionTemplate.class);
        return CompanyScope.<T, RuntimeException>in(id, () -> transaction.execute(status -> work.run()));
    }

    /** Another project of this company, with nothing in it yet. */
    public ProjectId project(String name, ProjectKind kind) {
        var said = NewProject.of(name, kind, "南京西路", "Asia/Shanghai", "021-62330400");
        return inTransaction(() -> context.getBean(Projects.class).create(system(), said));
    }

    /** The person who holds this role in every project. */
    public AccountId account(Role role) {
        return account(RoleGrant.everywhere(role));
    }

    /** The person who holds just this role. */
    public AccountId account(RoleGrant grant) {
        return accounts.computeIfAbsent(grant, this::add);
    }

    /** The actor whom a request of this role's person would carry. */
    public Actor actor(Role role) {
        return actor(RoleGrant.everywhere(role));
    }

    /** The actor whom a request of this role's person would carry. */
    public Actor actor(RoleGrant grant) {
        var project = grant.project();
        var scope = project == null ? ProjectScope.EVERYWHERE : new ProjectScope(false, Set.of(project));
        var grants = new EnumMap<Permission, ProjectScope>(Permission.class);
        grant.role().permissions().forEach(permission -> grants.put(permission, scope));
        return new Actor(id, account(grant), name(grant.role()), grants);
    }

    /** Signs the request in as the person who holds this role in every project. */
    public RequestPostProcessor as(Role role) {
        return as(account(role));
    }

    /** Signs the request in as the person who holds this role in this project only. */
    public RequestPostProcessor as(Role role, ProjectId project) {
        return as(account(new RoleGrant(role, project)));
    }

    /** Signs the request in as this person. */
    public RequestPostProcessor as(AccountId account) {
        var session = sessions.computeIfAbsent(account, someone -> TestSessions.open(context, id, someone));
        return request -> withKey(session.postProcessRequest(request));
    }

    /** Nobody signed in, but a proper browser: CSRF token and idempotency key are there. */
    public static RequestPostProcessor visitor() {
        return request -> withKey(TestSessions.csrf().postProcessRequest(request));
    }

    private static MockHttpServletRequest withKey(MockHttpServletRequest request) {
        if (request.getHeader(IDEMPOTENCY_KEY) == null) {
            request.addHeader(IDEMPOTENCY_KEY, Ids.next().toString());
        }
        return request;
    }

    private AccountId add(RoleGrant grant) {
        var login = grant.role().name().toLowerCase(Locale.ROOT) + "."
                + Ids.next().toString().substring(24);
        var account = new NewAccount(name(grant.role()), login, login + "@example.org", "13800000000", Set.of(grant));
        return inTransaction(() -> TestAccounts.add(context, system(), account));
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
