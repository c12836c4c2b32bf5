package io.anju.lan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How phones on the local network are served.
 *
 * @param enabled whether they are
 * @param httpsPort where
 */
@ConfigurationProperties("anju.lan")
record LanSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("8443") int httpsPort) {}
