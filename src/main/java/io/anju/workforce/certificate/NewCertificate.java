package io.anju.workforce.certificate;

import io.anju.files.FileId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a certificate.
 *
 * @param kind code of the list {@code certificate}
 * @param number as printed; often the number of the identity card, so it is shown masked (Y-08)
 * @param expiresOn its last day, null where it has no end
 * @param scan a picture or PDF of it, null where there is none yet
 */
record NewCertificate(
        String kind,
        String number,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable FileId scan) {}
