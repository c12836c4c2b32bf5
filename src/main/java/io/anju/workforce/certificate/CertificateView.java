package io.anju.workforce.certificate;

import io.anju.workforce.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as lists show it.
 *
 * @param number all but its last four characters masked (Y-08)
 * @param expiresOn its last day, null where it has no end
 * @param verifiedBy who saw the original, null while nobody did
 * @param scanned whether there is a scan
 */
record CertificateView(
        UUID id,
        StaffId staff,
        String name,
        String kind,
        String number,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        CertificateState state,
        @Nullable String verifiedBy,
        boolean scanned) {

    private static final int TAIL = 4;

    static CertificateView read(ResultSet row, LocalDate today) throws SQLException {
        var expiresOn = row.getObject("expires_on", LocalDate.class);
        return new CertificateView(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                row.getString("kind"),
                masked(row.getString("number")),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                expiresOn,
                CertificateState.on(today, expiresOn),
                row.getString("verified_by"),
                row.getObject("scan") != null);
    }

    private static String masked(String number) {
        return number.length() <= TAIL ? "****" : "****" + number.substring(number.length() - TAIL);
    }
}
