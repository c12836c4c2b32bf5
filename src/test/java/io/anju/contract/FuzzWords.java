package io.anju.contract;

import java.util.List;
import java.util.Random;

/** Texts and JSON tokens that programs stumble over. */
final class FuzzWords {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\u0001\u0007\u001b[31m",
            "\t\r\n",
            "a\r\nSet-Cookie: x=y",
            "\u202egpj.exe",
            "\ufeff",
            "\uffff",
            "W".repeat(101),
            "W".repeat(4_001),
            "漏".repeat(501),
            "😀".repeat(201),
            "İ".repeat(39),
            "ﷺ".repeat(20),
            "e\u0301\u0301\u0301\u0301",
            "' or '1'='1",
            "1;vacuum--",
            "%' escape '!",
            "_%_%",
            "\\",
            "\"",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "%{7*7}",
            "${jndi:ldap://127.0.0.1/a}",
            "%s%n%d",
            "../../../etc/passwd",
            "..\\..\\win.ini",
            "file:///etc/passwd",
            "=cmd|'/c calc'!A1",
            "@SUM(1)",
            "+1",
            "-1",
            "0",
            "null",
            "undefined",
            "NaN",
            "true",
            "[]",
            "{}",
            "9223372036854775808",
            "99999999999999999999999",
            "1e400",
            "0x7f",
            "1,000",
            "２０２６-０１-０１",
            "2026-02-30",
            "2026-13-01",
            "0000-00-00",
            "0001-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-1-1",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "2026-11-22T10:00:00+99:99",
            "9999-12-31T23:59:59.999999999Z",
            "-0001-01-01T00:00:00Z",
            "2026-11-22T10:00:00+08:00",
            "2026-11-22",
            "24:00:00",
            "23:59:60",
            "00:00:00",
            "23:59:59.999999999",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "Asia/Nowhere",
            "UTC+99",
            "+86 138 1234 5678",
            "138-0000-0000",
            "a@b",
            "a@" + "b".repeat(250) + ".cn",
            "http://[::1",
            "*",
            "W/\"x\"",
            "\"0\"",
            "é".repeat(40),
            "ß",
            "ǅ");

    /** Tokens as they stand in a body; most of them are no JSON. */
    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "-0",
            "1.5",
            "1e9",
            "1e400",
            "-1e400",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "9".repeat(400),
            "1e-400",
            "NaN",
            "Infinity",
            "01",
            "0x10",
            "'single'",
            "undefined",
            "\"\\ud800\"",
            "\"\\udfff\\ud800\"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\q\"",
            "\"open",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"\":null}",
            "{\"@type\":\"java.net.URL\"}",
            "{\"$ref\":\"#\"}",
            "\"\"",
            "\"\\u202e\"",
            "[" + "0,".repeat(2_000) + "0]",
            "[" + "\"x\",".repeat(300) + "\"x\"]",
            "[" + "{},".repeat(300) + "{}]",
            "[".repeat(5_000) + "]".repeat(5_000),
            "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
            "\"" + "x".repeat(70_000) + "\"");

    private final Random random;

    FuzzWords(Random random) {
        this.random = random;
    }

    boolean chance(double part) {
        return random.nextDouble() < part;
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String text() {
        return chance(0.02) ? "x".repeat(random.nextInt(100_000)) : pick(TEXTS);
    }

    /** A piece of a body, not necessarily JSON. */
    String token() {
        return pick(TOKENS);
    }

    byte[] noise(int most) {
        var bytes = new byte[random.nextInt(most)];
        random.nextBytes(bytes);
        return bytes;
    }
}
