package io.anju.workforce.certificate;

import io.anju.database.CompanyScope;
import io.anju.identity.Companies;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.workforce.staff.StaffMember;
import io.anju.workforce.staff.StaffRules;
import io.anju.workforce.staff.StaffStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the holder and who answers for staff that a certificate ends in 60, 30 and 7 days, and when it has ended. */
@Component
class CertificateWarnings {

    private final Companies companies;
    private final DueCertificates due;
    private final StaffStore staff;
    private final WarnedPeople recipients;
    private final Notices notices;
    private final TransactionTemplate transaction;

    CertificateWarnings(
            Companies companies,
            DueCertificates due,
            StaffStore staff,
            WarnedPeople recipients,
            Notices notices,
            TransactionTemplate transaction) {
        this.companies = companies;
        this.due = due;
        this.staff = staff;
        this.recipients = recipients;
        this.notices = notices;
        this.transaction = transaction;
    }

    /** Tells of everything that is due at {@code now}, company by company. */
    void run(Instant now) {
        var today = LocalDate.ofInstant(now, CertificateQueries.ZONE);
        for (var company : companies.all()) {
            CompanyScope.run(company, () -> transaction.executeWithoutResult(status -> tell(company, today, now)));
        }
    }

    private void tell(CompanyId company, LocalDate today, Instant now) {
        for (var each : due.take(today)) {
            staff.findById(each.staff()).filter(StaffMember::active).ifPresent(member -> {
                var template = each.left() < 0 ? "certificate-expired" : "certificate-expiring";
                var args = Map.of(
                        "person",
                        member.name(),
                        "kind",
                        recipients.kind(each.kind()),
                        "day",
                        each.expiresOn().toString(),
                        "left",
                        Math.abs(each.left()));
                notices.send(
                        Actor.system(company, "workforce"),
                        new Notice(
                                StaffRules.subject(member.id()),
                                template,
                                args,
                                recipients.of(member),
                                Set.of(Channel.INBOX),
                                now));
            });
        }
    }
}
