package io.anju.lan;

import java.io.IOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** What the server shows to phones; lives in memory and as long as the process. */
record ServerIdentity(KeyStore store, String password) {

    static ServerIdentity of(Authority authority, List<InetAddress> addresses, Instant now) {
        try {
            var keys = Certificates.keyPair();
            var certificate = Certificates.server(authority, keys, addresses, now);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var password = "memory";
            store.setKeyEntry("server", keys.getPrivate(), password.toCharArray(), new X509Certificate[] {
                certificate, authority.certificate()
            });
            return new ServerIdentity(store, password);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no certificate for " + addresses, e);
        }
    }
}
