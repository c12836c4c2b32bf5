package io.anju.lan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words that lead a phone to the certificate and then to the product: as a page and for the terminal. */
@Component
@ConditionalOnProperty("anju.lan.enabled")
class LanPage {

    private final Authority authority;
    private final LanSettings settings;
    private final int port;

    LanPage(Authority authority, LanSettings settings, @Value("${server.port}") int port) {
        this.authority = authority;
        this.settings = settings;
        this.port = port;
    }

    String html(String host) {
        var page = "http://%s:%d/lan".formatted(host, port);
        return fill("page.html", host).replace("{qr}", QrCode.of(page).svg());
    }

    String terminal() {
        var hosts = Addresses.ofThisMachine().stream()
                .map(InetAddress::getHostAddress)
                .toList();
        if (hosts.isEmpty()) {
            return text("no-network.txt");
        }
        var page = "http://%s:%d/lan".formatted(hosts.getFirst(), port);
        return fill("terminal.txt", hosts.getFirst())
                .replace("{page}", page)
                .replace("{qr}", QrCode.of(page).blocks())
                .replace("{others}", others(hosts));
    }

    private String others(List<String> hosts) {
        return String.join(
                " ",
                hosts.stream()
                        .skip(1)
                        .map(host -> "http://%s:%d/lan".formatted(host, port))
                        .toList());
    }

    private String fill(String resource, String host) {
        return text(resource)
                .replace("{https}", "https://%s:%d".formatted(host, settings.httpsPort()))
                .replace("{fingerprint}", fingerprint());
    }

    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(authority.certificate().getEncoded());
            return HexFormat.ofDelimiter(":").formatHex(digest).toUpperCase(Locale.ROOT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource("lan/" + resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
