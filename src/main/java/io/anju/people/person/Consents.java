package io.anju.people.person;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.people.PrivacyNotice;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who agreed to which text, when and on what channel, and who took it back (Y-02). */
@Service
public class Consents {

    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A consent; {@code withdrawnAt} is null while it holds. */
    public record Consent(
            UUID id,
            String purpose,
            String version,
            String channel,
            Instant givenAt,
            @Nullable Instant withdrawnAt) {}

    /**
     * Records that the present notice was agreed to. Refuses ({@code consent-required}) another version.
     *
     * @param subject whose consent or for what, such as a person or a report without one
     * @param purpose such as {@code registration} or {@code report}
     * @param channel such as {@code WEB} or {@code QR}
     * @param givenBy how the person named themselves
     * @return its id
     */
    @Transactional
    public UUID give(Actor actor, SubjectRef subject, String purpose, String version, String channel, String givenBy) {
        PrivacyNotice.require(version);
        var id = Ids.next();
        jdbc.sql("""
                        insert into people.consent (company_id, id, subject_type, subject_id, purpose, text_version,
                            channel, given_by, given_at)
                        values (:company, :id, :type, :subject, :purpose, :version, :channel, :by, :at)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("type", subject.type())
                .param("subject", subject.id())
                .param("purpose", purpose)
                .param("version", version)
                .param("channel", channel)
                .param("by", givenBy)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** The consents of a subject, the latest first. */
    @Transactional(readOnly = true)
    public List<Consent> of(SubjectRef subject) {
        return jdbc.sql("""
                        select id, purpose, text_version, channel, given_at, withdrawn_at from people.consent
                        where subject_type = ? and subject_id = ? order by given_at desc, id desc""")
                .params(subject.type(), subject.id())
                .query((row, number) -> {
                    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
                    return new Consent(
                            row.getObject("id", UUID.class),
                            row.getString("purpose"),
                            row.getString("text_version"),
                            row.getString("channel"),
                            row.getObject("given_at", OffsetDateTime.class).toInstant(),
                            withdrawn == null ? null : withdrawn.toInstant());
                })
                .list();
    }

    /** Takes a consent back, as easily as it was given; refuses one that is not the subject's or was taken back. */
    @Transactional
    public void withdraw(SubjectRef subject, UUID consent) {
        var withdrawn = jdbc.sql("""
                        update people.consent set withdrawn_at = ?
                        where id = ? and subject_type = ? and subject_id = ? and withdrawn_at is null""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), consent, subject.type(), subject.id())
                .update();
        if (withdrawn == 0) {
            throw Refused.missing("consent");
        }
    }
}
