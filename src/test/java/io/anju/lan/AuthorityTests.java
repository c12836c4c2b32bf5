package io.anju.lan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityTests {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");

    @TempDir
    Path home;

    @Test
    void the_authority_is_made_once_and_kept() {
        var made = Authority.of(home, "secret", List.of(), NOW);
        var kept = Authority.of(home, "secret", List.of(), NOW.plus(Duration.ofDays(30)));
        assertThat(kept.certificate()).isEqualTo(made.certificate());
        assertThatThrownBy(() -> Authority.of(home, "guessed", List.of(), NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_vouches_for_this_machines_private_addresses() throws Exception {
        var authority = Authority.of(home, "secret", List.of(), NOW);
        var certificate = server(authority, "192.168.1.20");
        assertThat(certificate.getSubjectAlternativeNames())
                .contains(List.of(7, "192.168.1.20"), List.of(2, "localhost"), List.of(7, "127.0.0.1"));
        assertThatCode(() -> validate(authority, certificate)).doesNotThrowAnyException();
    }

    @Test
    void nobody_has_to_believe_it_about_an_address_on_the_internet() throws Exception {
        var authority = Authority.of(home, "secret", List.of(), NOW);
        var certificate = server(authority, "93.184.216.34");
        assertThatThrownBy(() -> validate(authority, certificate)).isInstanceOf(NameConstraintValidatorException.class);
    }

    @Test
    void a_machine_with_a_public_address_gets_an_authority_for_just_that() throws Exception {
        var here = InetAddress.getByName("93.184.216.34");
        var old = Authority.of(home, "secret", List.of(), NOW);
        var authority = Authority.of(home, "secret", List.of(here), NOW);
        assertThat(authority.certificate()).isNotEqualTo(old.certificate());
        assertThatCode(() -> validate(authority, server(authority, "93.184.216.34")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> validate(authority, server(authority, "93.184.216.35")))
                .isInstanceOf(NameConstraintValidatorException.class);
        assertThat(Authority.of(home, "secret", List.of(here), NOW).certificate())
                .isEqualTo(authority.certificate());
    }

    private static X509Certificate server(Authority authority, String address) throws Exception {
        return Certificates.server(authority, Certificates.keyPair(), List.of(InetAddress.getByName(address)), NOW);
    }

    private static void validate(Authority authority, X509Certificate certificate) throws Exception {
        certificate.verify(authority.certificate().getPublicKey());
        var limits = new PKIXNameConstraintValidator();
        limits.intersectPermittedSubtree(NameConstraints.getInstance(
                        ASN1OctetString.getInstance(authority.certificate().getExtensionValue("2.5.29.30"))
                                .getOctets())
                .getPermittedSubtrees());
        for (var name : certificate.getSubjectAlternativeNames()) {
            limits.checkPermitted(new GeneralName((Integer) name.get(0), (String) name.get(1)));
        }
    }
}
