package io.anju.notices.sms;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMS provider of this installation.
 *
 * @param url where messages are posted; absent means there is no provider
 * @param account the name the provider knows this installation by
 * @param secret signs requests and receipts
 * @param signature put in front of every text, as the networks ask for
 * @param timeout how long to wait for an answer
 */
@ConfigurationProperties("anju.sms")
public record SmsSettings(
        @Nullable URI url,
        @DefaultValue("") String account,
        @DefaultValue("") String secret,
        @DefaultValue("") String signature,
        @DefaultValue("5s") Duration timeout) {

    /** Whether there is a provider. */
    public boolean configured() {
        return url != null && !url.toString().isBlank();
    }
}
