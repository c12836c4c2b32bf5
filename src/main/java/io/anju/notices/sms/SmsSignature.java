package io.anju.notices.sms;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs and checks messages between this installation and its provider: HMAC-SHA256 over the time and the body. */
public final class SmsSignature {

    /** Seconds since 1970 at which it was signed. */
    public static final String TIME_HEADER = "X-Sms-Time";

    /** The signature in hexadecimal digits. */
    public static final String HEADER = "X-Sms-Signature";

    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private SmsSignature() {}

    /** The signature of this body sent at this time. */
    public static String of(String secret, long seconds, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((seconds + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the headers prove that the body comes from who knows the secret, within the last five minutes. */
    public static boolean proves(
            String secret, @Nullable String time, @Nullable String signature, byte[] body, Instant now) {
        if (secret.isBlank() || time == null || signature == null || !time.matches("\\d{1,12}")) {
            return false;
        }
        var seconds = Long.parseLong(time);
        if (Duration.between(Instant.ofEpochSecond(seconds), now).abs().compareTo(OLDEST) > 0) {
            return false;
        }
        var expected = of(secret, seconds, body).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }
}
