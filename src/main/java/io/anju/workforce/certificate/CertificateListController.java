package io.anju.workforce.certificate;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's certificates: what ends soon is at the top. */
@RestController
class CertificateListController {

    private final CertificateQueries queries;

    CertificateListController(CertificateQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/certificates")
    @Allowed(Permission.STAFF_READ)
    Page<CertificateView> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable String certificate,
            @RequestParam(required = false) @Nullable CertificateState state,
            ListQuery query) {
        return queries.list(
                new CertificateQueries.Filter(actor.scope(Permission.STAFF_READ), project, certificate, state), query);
    }
}
