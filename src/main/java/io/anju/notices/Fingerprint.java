package io.anju.notices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells equal notices from different ones. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 over everything that makes a notice what it is. */
    static String of(Notice notice, String args) {
        var recipients =
                notice.recipients().stream().map(Recipient::toString).sorted().toList();
        var channels = notice.channels().stream().sorted().toList();
        var text = "%s\n%s\n%s\n%s\n%s\n%s"
                .formatted(notice.subject(), notice.template(), notice.at(), args, recipients, channels);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
