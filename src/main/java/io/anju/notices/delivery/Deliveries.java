package io.anju.notices.delivery;

import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.DeliveryState;
import io.anju.notices.Language;
import io.anju.notices.outlet.Parcel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that carry a delivery from its queue to its end. */
@Repository
class Deliveries {

    /** Longer than any attempt takes; after it another process may take the delivery over. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final GivenUp givenUp;

    Deliveries(JdbcClient jdbc, GivenUp givenUp) {
        this.jdbc = jdbc;
        this.givenUp = givenUp;
    }

    /** What is due by this channel in any company; for the system scope. */
    List<DeliveryId> due(Channel channel, Instant now, int limit) {
        return jdbc.sql("""
                        select company_id, id from notices.delivery
                        where channel = ? and next_at <= ? order by next_at limit ?""")
                .params(channel.name(), Timestamp.from(now), limit)
                .query((row, n) -> new DeliveryId(
                        new CompanyId(row.getObject("company_id", UUID.class)), row.getObject("id", UUID.class)))
                .list();
    }

    /** Locks a due delivery, unless somebody else has it or it is done. */
    Optional<Parcel> lock(UUID id, Instant now) {
        return jdbc.sql("""
                        select d.*, n.subject_type, n.subject_id, n.template, n.args, n.created_at
                        from notices.delivery d
                        join notices.notice n on n.company_id = d.company_id and n.id = d.notice_id
                        where d.id = ? and d.next_at <= ? for update of d skip locked""")
                .params(id, Timestamp.from(now))
                .query(Deliveries::parcel)
                .optional();
    }

    void start(Parcel parcel, Instant now) {
        jdbc.sql("update notices.delivery set state = 'SENDING', attempts = ?, next_at = ? where id = ?")
                .params(parcel.attempt(), Timestamp.from(now.plus(LEASE)), parcel.id())
                .update();
        jdbc.sql("insert into notices.attempt (company_id, delivery_id, number, started_at) values (?, ?, ?, ?)")
                .params(CompanyScope.requireCompany().value(), parcel.id(), parcel.attempt(), Timestamp.from(now))
                .update();
    }

    void endAttempt(Parcel parcel, String outcome, @Nullable String reason, Instant now) {
        jdbc.sql("""
                        update notices.attempt set ended_at = :now, outcome = :outcome, reason = :reason
                        where delivery_id = :id and number = :number and ended_at is null""")
                .param("now", Timestamp.from(now))
                .param("outcome", outcome)
                .param("reason", reason)
                .param("id", parcel.id())
                .param("number", parcel.attempt())
                .update();
    }

    /** The far end has it. A receipt may have been faster: then it stays delivered. */
    void sent(Parcel parcel, @Nullable String providerId, Instant now) {
        jdbc.sql("""
                        update notices.delivery
                        set state = case state when 'SENDING' then 'SENT' else state end, next_at = null, failure = null,
                            provider_id = :provider, sent_at = :now
                        where id = :id and attempts = :attempt and state in ('SENDING', 'DELIVERED')""")
                .param("provider", providerId)
                .param("now", Timestamp.from(now))
                .param("id", parcel.id())
                .param("attempt", parcel.attempt())
                .update();
    }

    void retry(Parcel parcel, String reason, Instant at) {
        jdbc.sql("""
                        update notices.delivery set state = 'QUEUED', next_at = :at, failure = :reason
                        where id = :id and state in ('QUEUED', 'SENDING')""")
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("id", parcel.id())
                .update();
    }

    void fail(Parcel parcel, String reason) {
        var changed = jdbc.sql("""
                        update notices.delivery set state = 'FAILED', next_at = null, failure = ?
                        where id = ? and state in ('QUEUED', 'SENDING')""").params(reason, parcel.id()).update();
        if (changed > 0) {
            givenUp.count(parcel.channel());
        }
    }

    /** What the provider reported about an SMS; a repeated or late report changes nothing. */
    void report(UUID id, DeliveryState state, @Nullable String reason, Instant at) {
        var changed = jdbc.sql("""
                        update notices.delivery
                        set state = :state, next_at = null, failure = :reason,
                            delivered_at = case when :state = 'DELIVERED' then cast(:at as timestamptz) end
                        where id = :id and channel = 'SMS' and state in ('SENDING', 'SENT', 'QUEUED')""")
                .param("state", state.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
        if (changed > 0 && state == DeliveryState.FAILED) {
            givenUp.count(Channel.SMS);
        }
    }

    private static Parcel parcel(ResultSet row, int number) throws SQLException {
        return new Parcel(
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("address"),
                Language.valueOf(row.getString("language")),
                new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getString("template"),
                row.getString("args"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("attempts") + 1,
                row.getString("state").equals(DeliveryState.SENDING.name()));
    }
}
