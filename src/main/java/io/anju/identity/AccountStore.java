package io.anju.identity;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Refused;
import io.anju.kernel.SearchTokens;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of accounts; the rules are in {@link Accounts}. */
@Component
class AccountStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Refuses ({@code login-taken}) a login that somebody has, in whichever company. */
    void insert(CompanyId company, AccountId id, NewAccount account, @Nullable String passwordHash) {
        var added = jdbc.sql("""
                        insert into identity.account (company_id, id, login, name, email, phone, password_hash, created_at)
                        values (:company, :id, :login, :name, :email, :phone, :hash, :at)
                        on conflict (login) do nothing""")
                .param("company", company.value())
                .param("id", id.value())
                .param("login", login(account.login()))
                .param("name", account.name().strip())
                .param("email", account.email())
                .param("phone", account.phone())
                .param("hash", passwordHash)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (added == 0) {
            throw Refused.field("login", "login-taken");
        }
        index(company, id, account.name(), account.login(), account.email(), account.phone());
    }

    void change(
            CompanyId company,
            AccountId id,
            String login,
            String name,
            @Nullable String email,
            @Nullable String phone) {
        jdbc.sql("""
                        update identity.account
                        set name = :name, email = :email, phone = :phone, version = version + 1 where id = :id""")
                .param("name", name.strip())
                .param("email", email)
                .param("phone", phone)
                .param("id", id.value())
                .update();
        index(company, id, name, login, email, phone);
    }

    void setPassword(AccountId id, String hash) {
        jdbc.sql("update identity.account set password_hash = ?, version = version + 1 where id = ?")
                .params(hash, id.value())
                .update();
    }

    /** Ends the account, its sessions and its open links; false if it was disabled already. */
    boolean disable(Actor actor, AccountId id) {
        var changed = jdbc.sql("""
                        update identity.account set disabled_at = :at, disabled_by = :by, version = version + 1
                        where id = :id and disabled_at is null""")
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor.account() == null ? null : actor.account().value())
                .param("id", id.value())
                .update();
        endSessions(id);
        jdbc.sql("delete from identity.one_time_token where account_id = ? and used_at is null")
                .param(id.value())
                .update();
        return changed == 1;
    }

    boolean enable(AccountId id) {
        return jdbc.sql("""
                        update identity.account set disabled_at = null, disabled_by = null, version = version + 1
                        where id = ? and disabled_at is not null""").param(id.value()).update() == 1;
    }

    void endSessions(AccountId id) {
        jdbc.sql("delete from identity.session where account_id = ?")
                .param(id.value())
                .update();
    }

    void grant(Actor actor, AccountId account, Collection<RoleGrant> grants) {
        for (var grant : grants) {
            jdbc.sql("""
                            insert into identity.role_grant (company_id, account_id, role, project_id, granted_at, granted_by)
                            values (:company, :account, :role, :project, :at, :by) on conflict do nothing""")
                    .param("company", actor.company().value())
                    .param("account", account.value())
                    .param("role", grant.role().name())
                    .param(
                            "project",
                            grant.project() == null ? null : grant.project().value())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("by", actor.name())
                    .update();
        }
        touch(account);
    }

    void revoke(AccountId account, Collection<RoleGrant> grants) {
        for (var grant : grants) {
            jdbc.sql("""
                            delete from identity.role_grant
                            where account_id = :account and role = :role and project_id is not distinct from :project""")
                    .param("account", account.value())
                    .param("role", grant.role().name())
                    .param(
                            "project",
                            grant.project() == null ? null : grant.project().value())
                    .update();
        }
        touch(account);
    }

    /** Serialises changes that could take away the last administrator. */
    void lockCompany() {
        jdbc.sql("select company_id from identity.company for update").query().listOfRows();
    }

    boolean hasAdministrator() {
        return jdbc.sql("""
                        select exists (select 1 from identity.role_grant g
                            join identity.account a on a.company_id = g.company_id and a.id = g.account_id
                            where g.role = 'COMPANY_ADMIN' and a.disabled_at is null)""").query(Boolean.class).single();
    }

    static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private void touch(AccountId account) {
        jdbc.sql("update identity.account set version = version + 1 where id = ?")
                .param(account.value())
                .update();
    }

    private void index(CompanyId company, AccountId id, @Nullable String... texts) {
        jdbc.sql("delete from identity.account_token where account_id = ?")
                .param(id.value())
                .update();
        for (var token : SearchTokens.of(texts)) {
            jdbc.sql("insert into identity.account_token (company_id, token, account_id) values (?, ?, ?)")
                    .params(company.value(), token, id.value())
                    .update();
        }
    }
}
