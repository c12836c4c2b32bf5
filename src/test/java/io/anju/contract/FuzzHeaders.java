package io.anju.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Headers that nobody asked for. */
final class FuzzHeaders {

    private static final List<String> ODD = List.of(
            "Accept: text/html",
            "Accept: application/xml",
            "Accept: image/png",
            "Accept: garbage",
            "Accept: */*;q=x",
            "Accept: text/event-stream",
            "Accept: application/json;q=0.1, */*;q=0",
            "Accept-Language: xx-,,;q=9",
            "Accept-Language: en",
            "Accept-Encoding: gzip",
            "Accept-Charset: x",
            "Range: bytes=0-0",
            "Range: bytes=9999999999999999999-",
            "Range: bytes=5-1",
            "Range: lines=1-2",
            "Range: bytes=" + "0-0,".repeat(200) + "1-1",
            "If-None-Match: *",
            "If-Modified-Since: yesterday",
            "X-HTTP-Method-Override: DELETE",
            "X-Forwarded-For: ' or 1=1",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: javascript",
            "Forwarded: for=\"[::1\";host=evil",
            "Origin: https://evil.example",
            "Origin: null",
            "Referer: \u0001",
            "Content-Encoding: gzip",
            "Content-Encoding: br",
            "Expect: 100-continue",
            "Connection: close",
            "Upgrade: h2c",
            "TE: trailers",
            "User-Agent: " + "W".repeat(3_000),
            "Cookie: __Host-anju=\u00e9\u00e9; __Host-anju-visitor=1",
            "traceparent: 00-0-0-0",
            "X-Trace-Id: a b",
            "X-CSRF-Token: x",
            "Content-Disposition: attachment; filename=\"../x\"",
            "Host: evil.example:99999");

    private final FuzzWords words;

    FuzzHeaders(FuzzWords words) {
        this.words = words;
    }

    void addTo(List<String> headers) {
        for (var left = words.chance(0.25) ? 1 + words.below(2) : 0; left > 0; left--) {
            headers.add(words.pick(ODD));
        }
    }

    /** Text as it can stand in a header line, its UTF-8 bytes one character each. */
    static String line(String text) {
        var bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return bytes.replaceAll("[\r\n]", " ").substring(0, Math.min(bytes.length(), 4_000));
    }
}
