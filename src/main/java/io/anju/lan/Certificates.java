package io.anju.lan;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes certificates that phones accept: elliptic curve P-256, names in the alternative names, at most 397 days. */
final class Certificates {

    private static final Duration AUTHORITY_LASTS = Duration.ofDays(3650);
    private static final Duration SERVER_LASTS = Duration.ofDays(397);
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
    private static final List<String> PRIVATE_NETWORKS =
            List.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8");

    private Certificates() {}

    static KeyPair keyPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** An authority that can vouch for private networks, these addresses and local names only. */
    static X509Certificate authority(KeyPair keys, List<InetAddress> addresses, Instant now)
            throws GeneralSecurityException, IOException {
        var name = new X500Name("CN=Anju local network " + now.getEpochSecond());
        var builder = builder(name, name, keys, now, AUTHORITY_LASTS);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
        builder.addExtension(Extension.nameConstraints, true, new NameConstraints(permitted(addresses), null));
        return sign(builder, keys.getPrivate());
    }

    /** A certificate for this machine's addresses. */
    static X509Certificate server(Authority authority, KeyPair keys, List<InetAddress> addresses, Instant now)
            throws GeneralSecurityException, IOException {
        var issuer = X500Name.getInstance(
                authority.certificate().getSubjectX500Principal().getEncoded());
        var builder = builder(issuer, new X500Name("CN=Anju"), keys, now, SERVER_LASTS);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        builder.addExtension(Extension.subjectAlternativeName, false, names(addresses));
        return sign(builder, authority.key());
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair keys, Instant now, Duration lasts) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(120, new SecureRandom()).setBit(120),
                Date.from(now.minus(CLOCKS_DIFFER)),
                Date.from(now.plus(lasts).minus(CLOCKS_DIFFER)),
                subject,
                keys.getPublic());
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static GeneralNames names(List<InetAddress> addresses) {
        var local = Stream.of(new GeneralName(GeneralName.dNSName, "localhost"), address("127.0.0.1"));
        return new GeneralNames(Stream.concat(
                        local,
                        addresses.stream().map(InetAddress::getHostAddress).map(Certificates::address))
                .toArray(GeneralName[]::new));
    }

    private static GeneralName address(String address) {
        return new GeneralName(GeneralName.iPAddress, address);
    }

    private static GeneralSubtree[] permitted(List<InetAddress> addresses) {
        var hosts = Stream.of("localhost", "local")
                .map(host -> new GeneralName(GeneralName.dNSName, new DERIA5String(host)));
        var own = addresses.stream()
                .filter(address -> !address.isSiteLocalAddress())
                .map(address -> address.getHostAddress() + "/32");
        var networks = Stream.concat(PRIVATE_NETWORKS.stream(), own).map(Certificates::network);
        return Stream.concat(hosts, networks).map(GeneralSubtree::new).toArray(GeneralSubtree[]::new);
    }

    /** An IPv4 network in a name constraint: four bytes of address, four of mask. */
    static GeneralName network(String cidr) {
        var parts = cidr.split("[./]");
        var bytes = new byte[8];
        var mask = -1 << (32 - Integer.parseInt(parts[4]));
        for (var i = 0; i < 4; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i]);
            bytes[4 + i] = (byte) (mask >>> (24 - 8 * i));
        }
        return new GeneralName(GeneralName.iPAddress, new DEROctetString(bytes));
    }
}
