package io.anju.workforce.certificate;

import io.anju.files.FileId;
import io.anju.files.FileResponses;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.workforce.StaffId;
import io.anju.workforce.staff.StaffRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The certificates of one member of staff. */
@RestController
@RequestMapping("/api/staff/{id}/certificates")
class CertificateController {

    private final Certificates certificates;
    private final CertificateQueries queries;
    private final StaffRules rules;

    CertificateController(Certificates certificates, CertificateQueries queries, StaffRules rules) {
        this.certificates = certificates;
        this.queries = queries;
        this.rules = rules;
    }

    /** What stands on it; {@code file} is an upload. */
    record CertificateRequest(
            @NotBlank @Size(max = 40) String kind,
            @NotBlank @Size(max = 40) String number,
            @NotBlank @Size(max = 120) String issuer,
            @NotNull LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable UUID file) {

        NewCertificate content() {
            return new NewCertificate(
                    kind, number, issuer, issuedOn, expiresOn, file == null ? null : new FileId(file));
        }
    }

    record CertificateReason(@NotBlank @Size(max = 200) String reason) {}

    record CertificateNumber(String number) {}

    record EnteredCertificate(UUID id) {}

    @GetMapping
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    List<CertificateView> list(Actor actor, @PathVariable UUID id) {
        rules.require(actor, new StaffId(id), Permission.STAFF_READ);
        return queries.of(new StaffId(id));
    }

    @PostMapping
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    EnteredCertificate enter(Actor actor, @PathVariable UUID id, @Valid @RequestBody CertificateRequest request) {
        return new EnteredCertificate(certificates.enter(actor, new StaffId(id), request.content()));
    }

    @PostMapping("/{certificate}/verification")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(Actor actor, @PathVariable UUID id, @PathVariable UUID certificate) {
        certificates.verify(actor, new StaffId(id), certificate);
    }

    @DeleteMapping("/{certificate}")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable UUID id, @PathVariable UUID certificate) {
        certificates.withdraw(actor, new StaffId(id), certificate);
    }

    @PostMapping("/{certificate}/revelation")
    @Allowed(Permission.STAFF_READ)
    CertificateNumber reveal(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID certificate,
            @Valid @RequestBody CertificateReason body) {
        return new CertificateNumber(certificates.reveal(actor, new StaffId(id), certificate, body.reason()));
    }

    @GetMapping("/{certificate}/scan")
    @Allowed(Permission.STAFF_READ)
    ResponseEntity<Resource> scan(Actor actor, @PathVariable UUID id, @PathVariable UUID certificate) {
        return FileResponses.of(certificates.scan(actor, new StaffId(id), certificate));
    }
}
