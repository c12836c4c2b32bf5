package io.anju.workforce.certificate;

import io.anju.codes.CodeLists;
import io.anju.files.FileContent;
import io.anju.files.FileId;
import io.anju.files.Files;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.workforce.StaffId;
import io.anju.workforce.staff.StaffRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the certificates of staff (R-147, R-157, E-10). */
@Service
class Certificates {

    private final CertificateStore store;
    private final StaffRules rules;
    private final CodeLists codes;
    private final Files files;
    private final Trail trail;
    private final Clock clock;

    Certificates(CertificateStore store, StaffRules rules, CodeLists codes, Files files, Trail trail, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.codes = codes;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Enters a certificate. Refuses an unknown kind, an issue in the future, an end before the issue, a certificate of this
     * kind and number that the person has already ({@code certificate-twice}).
     */
    @Transactional
    UUID enter(Actor actor, StaffId staff, NewCertificate said) {
        rules.require(actor, staff, Permission.STAFF_WRITE);
        codes.require("certificate", said.kind(), "kind");
        if (said.issuedOn().isAfter(LocalDate.ofInstant(clock.instant(), CertificateQueries.ZONE))) {
            throw Refused.field("issuedOn", "issued-in-future");
        }
        if (said.expiresOn() != null && said.expiresOn().isBefore(said.issuedOn())) {
            throw Refused.field("expiresOn", "before-begin");
        }
        var id = store.add(actor, staff, said, clock.instant());
        var scan = said.scan();
        if (scan != null) {
            files.attach(actor, subject(id), "scan", List.of(scan));
        }
        record(actor, staff, "certificate-entered", said.kind());
        return id;
    }

    /** Says that the original was seen or asked for at its issuer. Refuses ({@code own-certificate}) the holder. */
    @Transactional
    void verify(Actor actor, StaffId staff, UUID certificate) {
        var member = rules.require(actor, staff, Permission.STAFF_WRITE);
        if (actor.account() != null && actor.account().equals(member.accountId())) {
            throw Refused.conflict("own-certificate");
        }
        store.verify(actor, staff, certificate, clock.instant());
        record(
                actor,
                staff,
                "certificate-verified",
                store.get(staff, certificate).kind());
    }

    /** Takes back what was entered by mistake; it allows nothing any more. */
    @Transactional
    void withdraw(Actor actor, StaffId staff, UUID certificate) {
        rules.require(actor, staff, Permission.STAFF_WRITE);
        var kind = store.get(staff, certificate).kind();
        store.withdraw(actor, staff, certificate, clock.instant());
        record(actor, staff, "certificate-withdrawn", kind);
    }

    /** The number in full; the look is recorded with its reason (Y-08). */
    @Transactional
    String reveal(Actor actor, StaffId staff, UUID certificate, String reason) {
        rules.require(actor, staff, Permission.STAFF_READ);
        var number = store.get(staff, certificate).number();
        trail.record(actor, StaffRules.subject(staff), "revealed", Map.of("reason", reason));
        return number;
    }

    /** The scan; the look is recorded, since the number stands on it. Refuses ({@code file-missing}) where there is none. */
    @Transactional
    FileContent scan(Actor actor, StaffId staff, UUID certificate) {
        rules.require(actor, staff, Permission.STAFF_READ);
        var found = store.get(staff, certificate);
        var scan = found.scan();
        if (scan == null) {
            throw Refused.missing("file");
        }
        record(actor, staff, "certificate-seen", found.kind());
        return files.open(subject(certificate), new FileId(scan), false);
    }

    private static SubjectRef subject(UUID certificate) {
        return new SubjectRef("certificate", certificate);
    }

    private void record(Actor actor, StaffId staff, String verb, String kind) {
        trail.record(actor, StaffRules.subject(staff), verb, Map.of("kind", kind));
    }
}
