package io.anju.workorders.offer;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the jobs that somebody takes on, by day. */
@Component
class DayShares {

    private final JdbcClient jdbc;

    DayShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CompanyId company, AccountId account, Instant at) {
        jdbc.sql("""
                        insert into workorders.day_share (company_id, account_id, day, jobs) values (?, ?, ?, 1)
                        on conflict (company_id, day, account_id) do update set jobs = day_share.jobs + 1""")
                .params(company.value(), account.value(), LocalDate.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
