package io.anju.identity;

import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Refused;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The companies of this installation. */
@Service
public class Companies {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Companies(JdbcClient jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Founds a company in a scope and a transaction of its own; the defaults of every module are there when it returns.
     * Refuses to run inside a transaction.
     */
    public CompanyId create(String name, String shortName) {
        var company = CompanyId.next();
        var code = CompanyCode.free(shortName, candidate -> byCode(candidate).isPresent());
        CompanyScope.run(
                company,
                () -> transaction.executeWithoutResult(status -> {
                    insert(company, code, name, shortName);
                    events.publishEvent(new IdentityEvent.CompanyFounded(company, clock.instant()));
                }));
        return company;
    }

    /** The short code that stands for the company in public addresses. */
    public String code(CompanyId company) {
        return view(company).code();
    }

    /** The full name. */
    public String name(CompanyId company) {
        return view(company).name();
    }

    /** The company of a public address. Refuses to run inside a transaction. */
    public Optional<CompanyId> byCode(String code) {
        return CompanyScope.asSystem(() -> jdbc.sql("select company_id from identity.company where code = ?")
                .param(code)
                .query((row, number) -> new CompanyId(row.getObject(1, UUID.class)))
                .optional());
    }

    /** Every company of the installation, for jobs that visit each. Refuses to run inside a transaction. */
    public List<CompanyId> all() {
        return CompanyScope.asSystem(() -> jdbc.sql("select company_id from identity.company order by company_id")
                .query((row, number) -> new CompanyId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Changes the names. */
    @Transactional
    void rename(CompanyId company, String name, String shortName) {
        jdbc.sql("""
                        update identity.company set name = ?, short_name = ?, version = version + 1 where company_id = ?""").params(name.strip(), shortName.strip(), company.value()).update();
    }

    /** How the company is called. */
    public CompanyView view(CompanyId company) {
        return CompanyScope.in(company, () -> Objects.requireNonNull(transaction.execute(status -> read(company))));
    }

    private CompanyView read(CompanyId company) {
        return jdbc.sql("select name, short_name, code from identity.company where company_id = ?")
                .param(company.value())
                .query((row, number) -> new CompanyView(company, row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElseThrow(() -> Refused.missing("company"));
    }

    private void insert(CompanyId company, String code, String name, String shortName) {
        jdbc.sql("""
                        insert into identity.company (company_id, code, name, short_name, founded_at)
                        values (?, ?, ?, ?, ?)""")
                .params(company.value(), code, name.strip(), shortName.strip(), Timestamp.from(clock.instant()))
                .update();
    }
}
