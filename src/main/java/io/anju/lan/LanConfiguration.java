package io.anju.lan;

import io.anju.database.Secrets;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** HTTPS for the local network beside plain HTTP for this machine. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("anju.lan.enabled")
@EnableConfigurationProperties(LanSettings.class)
class LanConfiguration {

    @Bean
    Authority lanAuthority(@Value("${anju.database.home}") Path home, Secrets secrets, Clock clock) {
        return Authority.of(
                home.toAbsolutePath(), secrets.of("lan-authority"), Addresses.ofThisMachine(), clock.instant());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> httpsForPhones(
            Authority authority, LanSettings settings, Clock clock) {
        return factory -> factory.addAdditionalConnectors(connector(authority, settings, clock));
    }

    private static Connector connector(Authority authority, LanSettings settings, Clock clock) {
        var certificate = new SSLHostConfig();
        var own = new SSLHostConfigCertificate(certificate, SSLHostConfigCertificate.Type.EC);
        var identity = ServerIdentity.of(authority, Addresses.ofThisMachine(), clock.instant());
        own.setCertificateKeystore(identity.store());
        own.setCertificateKeystorePassword(identity.password());
        certificate.addCertificate(own);
        var connector = new Connector();
        connector.setPort(settings.httpsPort());
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProperty("SSLEnabled", "true");
        connector.addSslHostConfig(certificate);
        return connector;
    }
}
