package io.anju.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Tells one visitor's browser from another's, so that what one uploaded cannot be taken by the next. The cookie is a secret
 * of the browser; the visitor's name shows only a part of its hash and says nothing about the person.
 */
final class VisitorCookie {

    static final String NAME = "__Host-anju-visitor";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final int SHOWN_BYTES = 8;
    private static final String SECRET = "[0-9a-f]{" + 2 * BYTES + "}";
    private static final Duration LASTS = Duration.ofDays(1);

    private VisitorCookie() {}

    /** How this browser's visitor is called; one who comes for the first time gets the cookie with the answer. */
    static String name(HttpServletRequest request, HttpServletResponse response) {
        var secret = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> value.matches(SECRET))
                .findFirst()
                .orElseGet(() -> give(response));
        return "visitor " + HexFormat.of().formatHex(hash(secret), 0, SHOWN_BYTES);
    }

    private static String give(HttpServletResponse response) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        var cookie = ResponseCookie.from(NAME, secret)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(LASTS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return secret;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
