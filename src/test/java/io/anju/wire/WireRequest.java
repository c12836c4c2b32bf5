package io.anju.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A request as it will be written, checked by nobody.
 *
 * @param target path and query, as they stand in the first line
 * @param headers whole lines, one character a byte
 */
public record WireRequest(String method, String target, List<String> headers, byte[] body) {

    private static final int SHOWN = 300;

    public static WireRequest get(String target) {
        return new WireRequest("GET", target, List.of(), new byte[0]);
    }

    public static WireRequest post(String target, String type, byte[] body) {
        return new WireRequest("POST", target, List.of(), body).with("Content-Type: " + type);
    }

    /** The same with these header lines too. */
    public WireRequest with(String... lines) {
        var all = new ArrayList<>(headers);
        all.addAll(List.of(lines));
        return new WireRequest(method, target, List.copyOf(all), body);
    }

    /** The header lines that the browser of this person would send. */
    public static String[] signedIn(RequestPostProcessor person) {
        var signed = person.postProcessRequest(new MockHttpServletRequest());
        var cookies = Arrays.stream(signed.getCookies())
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return new String[] {
            "Cookie: " + cookies,
            "X-CSRF-Token: " + signed.getHeader("X-CSRF-Token"),
            "Idempotency-Key: " + signed.getHeader("Idempotency-Key")
        };
    }

    boolean says(String header) {
        return headers.stream().anyMatch(line -> line.regionMatches(true, 0, header + ":", 0, header.length() + 1));
    }

    /** Everything before the body. */
    public byte[] head() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin(method + " " + target + " HTTP/1.1\r\n"));
        headers.forEach(line -> out.writeBytes(latin(line + "\r\n")));
        if (!says("Host")) {
            out.writeBytes(latin("Host: localhost\r\n"));
        }
        if (!says("Content-Length") && !says("Transfer-Encoding") && (body.length > 0 || !method.equals("GET"))) {
            out.writeBytes(latin("Content-Length: " + body.length + "\r\n"));
        }
        out.writeBytes(latin("\r\n"));
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        var lines = headers.stream().filter(line -> !line.startsWith("Cookie:")).toList();
        var shown = method + " " + target + " " + lines + " " + new String(body, StandardCharsets.UTF_8);
        return shown.substring(0, Math.min(SHOWN, shown.length()));
    }
}
