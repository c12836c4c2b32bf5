package io.anju.lan;

import io.anju.kernel.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.security.cert.CertificateEncodingException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers the authority's certificate to phones, over plain HTTP because they trust nothing else yet. */
@RestController
@ConditionalOnProperty("anju.lan.enabled")
class LanController {

    private final LanPage page;
    private final Authority authority;

    LanController(LanPage page, Authority authority) {
        this.page = page;
        this.authority = authority;
    }

    @GetMapping(path = "/lan", produces = "text/html;charset=UTF-8")
    @Open
    String page(HttpServletRequest request) {
        var asked = request.getServerName();
        var host = Addresses.ofThisMachine().stream()
                .map(InetAddress::getHostAddress)
                .filter(asked::equals)
                .findFirst()
                .or(() -> Addresses.ofThisMachine().stream()
                        .map(InetAddress::getHostAddress)
                        .findFirst());
        return page.html(host.orElse("localhost"));
    }

    @GetMapping("/lan/anju-ca.crt")
    @Open
    ResponseEntity<byte[]> certificate() throws CertificateEncodingException {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/x-x509-ca-cert")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"anju-ca.crt\"")
                .body(authority.certificate().getEncoded());
    }
}
