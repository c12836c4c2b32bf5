/**
 * Phones on the local network (本地网络): a certificate authority of this installation, HTTPS by it, and the page that
 * offers its certificate to phones.
 *
 * <p>Browsers give camera, position, offline work and secure cookies to localhost and to HTTPS only. {@code bin/run --lan}
 * switches this module on; otherwise nothing of it exists. The <b>authority</b> is made once and kept; the <b>server's
 * certificate</b> is made anew at every start for the addresses that the machine has then. The authority can vouch for
 * private addresses and this machine's own only, so whoever trusts it risks nothing on the internet. Not for the internet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package io.anju.lan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
