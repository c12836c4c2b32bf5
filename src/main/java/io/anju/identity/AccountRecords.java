package io.anju.identity;

import io.anju.kernel.AccountId;
import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.SubjectRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The login of one person (Y-10). Its row stays without anything personal, so that what it did keeps an author. */
@Component
@Order(2)
class AccountRecords implements PersonalRecords {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AccountStore store;

    AccountRecords(JdbcClient jdbc, Accounts accounts, AccountStore store) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.store = store;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Set<SubjectRef> things(DataSubject subject) {
        var account = subject.account();
        if (account == null) {
            return Set.of();
        }
        var things = new HashSet<>(Set.of(Accounts.subject(account)));
        jdbc.sql("select id from identity.one_time_token where account_id = ?")
                .param(account.value())
                .query(UUID.class)
                .list()
                .forEach(id -> things.add(new SubjectRef("one-time-token", id)));
        return things;
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        var account = living(subject);
        if (account == null) {
            return;
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("login", account.login());
        fields.put("name", account.name());
        fields.put("email", account.email());
        fields.put("phone", account.phone());
        fields.put(
                "roles",
                account.roles().stream()
                        .map(grant -> grant.role().name())
                        .distinct()
                        .toList());
        telling.record("login", fields);
        jdbc.sql("""
                        select started_at, last_seen_at, address, agent from identity.session
                        where account_id = ? order by started_at""")
                .param(account.id().value())
                .query((row, number) -> {
                    var session = new LinkedHashMap<String, Object>();
                    session.put("since", row.getTimestamp("started_at").toInstant());
                    session.put("lastSeen", row.getTimestamp("last_seen_at").toInstant());
                    session.put("address", String.valueOf(row.getString("address")));
                    session.put("agent", String.valueOf(row.getString("agent")));
                    return session;
                })
                .list()
                .forEach(session -> telling.record("session", session));
    }

    /** A login that does work for the company is its author's and ends with the employment, not by a resident's request. */
    @Override
    public List<Hindrance> hindrances(DataSubject subject) {
        var account = living(subject);
        return account != null && account.roles().stream().anyMatch(grant -> grant.role() != Role.RESIDENT)
                ? List.of(new Hindrance("works-here", null))
                : List.of();
    }

    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        var account = living(subject);
        if (account == null) {
            return;
        }
        var id = account.id();
        store.disable(erasure.by(), id);
        store.revoke(id, account.roles());
        for (var table : List.of("account_token", "one_time_token")) {
            jdbc.sql("delete from identity." + table + " where account_id = ?")
                    .param(id.value())
                    .update();
        }
        jdbc.sql("""
                        update identity.account set login = :login, name = :struck, email = null, phone = null,
                            password_hash = null, version = version + 1
                        where id = :id""")
                .param("login", "erased-" + id.value())
                .param("struck", DataSubject.STRUCK)
                .param("id", id.value())
                .update();
        erasure.gone("login", 1);
    }

    private @Nullable AccountSummary living(DataSubject subject) {
        AccountId id = subject.account();
        return id == null
                ? null
                : accounts.find(id)
                        .filter(account -> !Objects.equals(account.name(), DataSubject.STRUCK))
                        .orElse(null);
    }
}
