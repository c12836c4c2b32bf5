package io.anju.workforce.certificate;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes certificates. */
@Component
class CertificateStore {

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a verb has to know of one. */
    record Held(String kind, String number, @Nullable UUID scan) {}

    UUID add(Actor actor, StaffId staff, NewCertificate said, Instant at) {
        var id = Ids.next();
        try {
            jdbc.sql("""
                            insert into workforce.certificate (company_id, id, staff_id, kind, number, issuer, issued_on,
                                expires_on, scan, entered_at, entered_by)
                            values (:company, :id, :staff, :kind, :number, :issuer, :issuedOn, :expiresOn,
                                cast(:scan as uuid), :at, :by)""")
                    .param("company", actor.company().value())
                    .param("id", id)
                    .param("staff", staff.value())
                    .param("kind", said.kind())
                    .param("number", said.number().strip())
                    .param("issuer", said.issuer().strip())
                    .param("issuedOn", said.issuedOn())
                    .param("expiresOn", said.expiresOn())
                    .param("scan", said.scan() == null ? null : said.scan().value())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", actor.name())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Refused.field("number", "certificate-twice");
        }
        return id;
    }

    /** Refuses ({@code certificate-missing}) one of somebody else and one that was taken back. */
    Held get(StaffId staff, UUID certificate) {
        return jdbc.sql("""
                        select kind, number, scan from workforce.certificate
                        where id = ? and staff_id = ? and withdrawn_at is null""")
                .params(certificate, staff.value())
                .query((row, number) ->
                        new Held(row.getString("kind"), row.getString("number"), row.getObject("scan", UUID.class)))
                .optional()
                .orElseThrow(() -> Refused.missing("certificate"));
    }

    void verify(Actor actor, StaffId staff, UUID certificate, Instant at) {
        stamp("""
                update workforce.certificate set verified_at = ?, verified_by = ?
                where id = ? and staff_id = ? and withdrawn_at is null and verified_at is null""", actor, staff, certificate, at);
    }

    void withdraw(Actor actor, StaffId staff, UUID certificate, Instant at) {
        stamp("""
                update workforce.certificate set withdrawn_at = ?, withdrawn_by = ?
                where id = ? and staff_id = ? and withdrawn_at is null""", actor, staff, certificate, at);
    }

    private void stamp(String sql, Actor actor, StaffId staff, UUID certificate, Instant at) {
        var stamped = jdbc.sql(sql)
                .params(at.atOffset(ZoneOffset.UTC), actor.name(), certificate, staff.value())
                .update();
        if (stamped == 0) {
            throw Refused.missing("certificate");
        }
    }
}
