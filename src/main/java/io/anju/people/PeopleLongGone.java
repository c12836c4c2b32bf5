package io.anju.people;

import io.anju.kernel.AccountId;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of whom the register keeps something although nothing connects them with a unit any more (Y-04). */
@Service
public class PeopleLongGone {

    private final JdbcClient jdbc;

    PeopleLongGone(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * People whose every relation to a unit or a project ended before this day; whoever never had one is not among them.
     * In the order of their ids.
     *
     * @param after the last one seen; null to begin
     */
    @Transactional(readOnly = true)
    public List<PersonId> since(LocalDate day, @Nullable PersonId after, int limit) {
        return jdbc.sql("""
                        select p.id from people.person p
                        where p.erased_at is null and p.id > :after
                            and p.id in (select o.person_id from people.occupancy o where o.valid_to < :day)
                            and not exists (select 1 from people.occupancy o
                                where o.company_id = p.company_id and o.person_id = p.id
                                    and (o.valid_to is null or o.valid_to >= :day))
                            and not exists (select 1 from people.representative r
                                where r.company_id = p.company_id and r.person_id = p.id
                                    and (r.valid_to is null or r.valid_to >= :day))
                        order by p.id limit :limit""")
                .param("day", Date.valueOf(day))
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("limit", limit)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Wishes to be let in that were refused, or that nobody decided, before this instant, without those of these logins. */
    @Transactional(readOnly = true)
    public List<UUID> registrations(Instant before, UUID[] without, int limit) {
        return jdbc.sql("""
                        select id from people.registration
                        where approved is distinct from true and coalesce(decided_at, requested_at) < :before
                            and account_id <> all(:without)
                        order by coalesce(decided_at, requested_at), id limit :limit""")
                .param("before", Timestamp.from(before))
                .param("without", without)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * Forgets the wish and who consented for it. Gives the login if nothing else connects it with the register, so that it
     * may end too. Refuses to run without the caller's transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AccountId> forget(UUID registration) {
        jdbc.sql("update people.consent set given_by = '—' where subject_type = 'registration' and subject_id = ?")
                .param(registration)
                .update();
        return jdbc.sql("delete from people.registration where id = ? returning account_id")
                .param(registration)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .filter(this::isUnknown)
                .map(AccountId::new);
    }

    private boolean isUnknown(UUID account) {
        return jdbc.sql("""
                        select not exists (select 1 from people.person where account_id = :account)
                            and not exists (select 1 from people.registration where account_id = :account)""").param("account", account).query(Boolean.class).single();
    }
}
