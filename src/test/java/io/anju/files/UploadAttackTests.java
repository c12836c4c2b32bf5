package io.anju.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.ServedTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.contract.ReachWorld;
import io.anju.identity.Role;
import io.anju.wire.Wire;
import io.anju.wire.WireAnswer;
import io.anju.wire.WireRequest;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What people send who mean no photo, over the wire. */
@ServedTest
class UploadAttackTests {

    private static final String FILE = "application/octet-stream";
    private static final String PAGE = "<html><script>alert(1)</script></html>";

    @LocalServerPort
    int port;

    @Autowired
    TestCompanies companies;

    @Autowired
    ApplicationContext context;

    @Autowired
    JsonMapper json;

    TestCompany company;

    @BeforeEach
    void found() {
        company = companies.create();
    }

    @Test
    void whatever_a_file_is_cut_to_it_is_a_picture_or_refused() throws IOException {
        var kept = 0;
        var cuts = 0;
        for (var whole : List.of(Pictures.jpeg(60, 40), Pictures.png(60, 40), Pictures.jpegHeld(6, 60, 40))) {
            for (var length = 0; length < whole.length; length += 1 + whole.length / 60) {
                var answer = upload("a.jpg", Arrays.copyOf(whole, length));
                assertThat(answer.status()).as(length + " of " + whole.length).isIn(201, 422);
                kept += answer.status() == 201 ? 1 : 0;
                cuts++;
            }
        }
        System.out.println("cut pictures: " + cuts + ", of which still pictures " + kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "GIF89a/*\u0001\u0001*/=1;alert(1)//",
                "<!DOCTYPE html><script>alert(1)</script>",
                "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
                "#!/bin/sh\nid",
                "\u007fELF",
                "MZ",
                "PK\u0003\u0004",
                "Content-Type: image/png\r\n\r\n"
            })
    void what_only_calls_itself_a_photo_is_refused(String content) throws IOException {
        var answer = upload("photo.jpg", content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(code(answer)).isEqualTo("file-type-unsupported");
    }

    @Test
    void a_part_that_a_file_does_not_have_is_refused_without_the_file() throws Exception {
        var file = attached("a.jpg", Pictures.jpeg(60, 40));
        var part = send(file.with("Range: bytes=0-9"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).hasSize(10);
        var beyond = send(file.with("Range: bytes=9999999-"));
        assertThat(beyond.status()).isEqualTo(416);
        assertThat(beyond.header("Content-Range")).startsWith("bytes */");
        assertThat(beyond.body()).isEmpty();
    }

    @Test
    void a_page_inside_a_photo_comes_back_as_a_photo_without_the_page() throws Exception {
        var photo = concat(Pictures.jpegHeld(1, 30, 20), PAGE.getBytes(StandardCharsets.US_ASCII));
        var answer = send(attached("a.html", photo).with("Accept: text/html,*/*"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(answer.header("Content-Disposition")).contains("a.html.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "..\\..\\windows\\win.ini",
                "a\0.jpg",
                "\u202egpj.exe",
                "CON",
                "a\r\nSet-Cookie: x=y",
                "\";filename=\"b.html",
                "....//....//x",
                "/",
                ".",
                "%2e%2e%2fx",
                "${jndi:ldap://x}",
                "<img src=x onerror=alert(1)>"
            })
    void an_odd_name_is_kept_as_a_plain_one(String name) throws IOException {
        var answer = upload(name, Pictures.png(3, 2));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(json.readTree(answer.body()).path("name").asString())
                .matches("[^\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|%;]{1,104}")
                .endsWith(".png");
    }

    @Test
    void a_name_of_ten_thousand_letters_is_shortened() throws IOException {
        var answer = upload("W".repeat(6_000), Pictures.png(3, 2));
        assertThat(json.readTree(answer.body()).path("name").asString()).hasSize(104);
    }

    @Test
    void a_hundred_megabytes_are_refused_before_they_are_sent() throws IOException {
        var file = WireRequest.post("/api/files", FILE, Pictures.png(3, 2)).with("Content-Length: 104857600");
        assertThat(code(send(file))).isEqualTo("body-too-large");
        for (var door : List.of("/api/session", "/api/password-resets", "/api/requests")) {
            var words = WireRequest.post(door, "application/json", "{".getBytes(StandardCharsets.UTF_8));
            assertThat(code(send(words.with("Content-Length: 2000000")))).isEqualTo("body-too-large");
        }
    }

    @Test
    void a_body_that_does_not_say_its_length_ends_in_time_too() throws IOException {
        var chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
        var endless = ("1\r\n\"\r\n" + chunk.repeat(2)).getBytes(StandardCharsets.US_ASCII);
        var words =
                WireRequest.post("/api/session", "application/json", endless).with("Transfer-Encoding: chunked");
        assertThat(code(send(words))).isEqualTo("body-too-large");
    }

    @Test
    void two_hundred_trickling_uploads_keep_nobody_waiting() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var each = 0; each < 200; each++) {
                slow.add(begin("127.0.0." + (2 + each)));
            }
            var answer = send(WireRequest.get("/api/requests"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(upload("a.png", Pictures.png(3, 2)).status()).isEqualTo(201);
        } finally {
            for (var each : slow) {
                each.close();
            }
        }
    }

    /** An upload of which only the beginning has come yet. */
    private Socket begin(String from) throws IOException {
        var whole = WireRequest.post("/api/files", FILE, new byte[0])
                .with(WireRequest.signedIn(company.as(Role.GUARD)))
                .with("Content-Length: 1000");
        var socket = new Wire(port, from).open();
        socket.getOutputStream().write(whole.head());
        socket.getOutputStream().write(Pictures.png(3, 2), 0, 10);
        socket.getOutputStream().flush();
        return socket;
    }

    /** The way to a file that was attached to a request. */
    private WireRequest attached(String name, byte[] content) throws Exception {
        var request = Objects.requireNonNull(
                new ReachWorld(company, context).records().get("requests"));
        var id = json.readTree(upload(name, content).body()).path("id").asString();
        var note = json.writeValueAsBytes(Map.of("text", "照片", "files", List.of(id)));
        assertThat(send(WireRequest.post("/api/requests/" + request + "/messages", "application/json", note))
                        .status())
                .isEqualTo(200);
        return WireRequest.get("/api/requests/" + request + "/files/" + id);
    }

    private WireAnswer upload(String name, byte[] content) throws IOException {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return send(WireRequest.post("/api/files", FILE, content).with("X-File-Name: " + encoded));
    }

    private WireAnswer send(WireRequest request) throws IOException {
        var answer =
                new Wire(port, "127.0.0.1").send(request.with(WireRequest.signedIn(company.as(Role.COMPANY_ADMIN))));
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        return answer;
    }

    private String code(WireAnswer answer) {
        return json.readTree(answer.body()).path("code").asString();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
