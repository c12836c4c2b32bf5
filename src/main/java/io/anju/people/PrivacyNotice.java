package io.anju.people;

import io.anju.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * What people are told before they give personal data (Y-02). A text is never changed: a new one gets a new version, so
 * that a recorded consent always leads to the words that were agreed to.
 */
public final class PrivacyNotice {

    /** The version to which people agree now. */
    public static final String VERSION = "2026-11";

    private PrivacyNotice() {}

    /** The present text. */
    public static String text(String language, String company) {
        var resource = new ClassPathResource("people/privacy-" + VERSION + "_" + language + ".txt");
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8).replace("{company}", company);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses ({@code consent-required}) everything but the present version: nobody agrees to what they did not see. */
    public static void require(String version) {
        if (!VERSION.equals(version)) {
            throw Refused.field("consent", "consent-required");
        }
    }
}
