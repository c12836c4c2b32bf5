package io.anju.lan;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;

/** The certificate authority of this installation: its certificate and the key it signs with, kept in one file. */
record Authority(X509Certificate certificate, PrivateKey key) {

    private static final String ALIAS = "authority";

    /**
     * Reads the authority, or makes and keeps one: at the first use, and when the machine has an address that the kept one
     * may not vouch for, which outside private networks is every new address.
     */
    static Authority of(Path home, String password, List<InetAddress> addresses, Instant now) {
        var file = home.resolve("lan").resolve("authority.p12");
        try {
            if (Files.exists(file)) {
                var kept = read(file, password);
                if (addresses.stream().allMatch(kept::covers)) {
                    return kept;
                }
            }
            return make(file, password, addresses, now);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the certificate authority in " + file + " cannot be used", e);
        }
    }

    private static Authority read(Path file, String password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return new Authority((X509Certificate) store.getCertificate(ALIAS), (PrivateKey)
                store.getKey(ALIAS, password.toCharArray()));
    }

    private boolean covers(InetAddress address) {
        var limits = NameConstraints.getInstance(
                ASN1OctetString.getInstance(certificate.getExtensionValue(Extension.nameConstraints.getId()))
                        .getOctets());
        return address.isSiteLocalAddress()
                || Arrays.stream(limits.getPermittedSubtrees())
                        .map(GeneralSubtree::getBase)
                        .anyMatch(base -> base.equals(Certificates.network(address.getHostAddress() + "/32")));
    }

    private static Authority make(Path file, String password, List<InetAddress> addresses, Instant now)
            throws IOException, GeneralSecurityException {
        var keys = Certificates.keyPair();
        var authority = new Authority(Certificates.authority(keys, addresses, now), keys.getPrivate());
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                ALIAS, authority.key(), password.toCharArray(), new X509Certificate[] {authority.certificate()});
        Files.createDirectories(file.getParent());
        try (var out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return authority;
    }
}
