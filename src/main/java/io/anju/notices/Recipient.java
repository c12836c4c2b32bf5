package io.anju.notices;

import io.anju.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whom to tell, with every address already resolved.
 *
 * @param name how the words address the person
 * @param account for the inbox; null for people without a login
 * @param phone for SMS; null where unknown
 * @param email for e-mail; null where unknown
 * @param language of e-mail and SMS; the inbox follows its reader
 */
public record Recipient(
        String name,
        @Nullable AccountId account,
        @Nullable String phone,
        @Nullable String email,
        Language language) {

    /** A recipient who reads Chinese. */
    public Recipient(String name, @Nullable AccountId account, @Nullable String phone, @Nullable String email) {
        this(name, account, phone, email, Language.ZH);
    }

    @Nullable
    String address(Channel channel) {
        return switch (channel) {
            case INBOX -> account == null ? null : account.value().toString();
            case EMAIL -> email;
            case SMS -> phone;
        };
    }
}
