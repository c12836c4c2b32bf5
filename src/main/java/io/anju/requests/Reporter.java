package io.anju.requests;

import io.anju.kernel.AccountId;
import io.anju.kernel.Refused;
import io.anju.people.Contact;
import io.anju.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who reported something, as far as known; all null for somebody unknown.
 *
 * @param phone and {@code email} in full; they never leave the server unmasked without a record
 * @param person the register entry
 * @param account the login to be told in the inbox
 */
public record Reporter(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable PersonId person,
        @Nullable AccountId account) {

    public static final Reporter UNKNOWN = new Reporter(null, null, null, null, null);

    /** Whether anybody can get back to the reporter: by a line, an address, a login, or where the register says. */
    public boolean isReachable() {
        return phone != null || email != null || person != null || account != null;
    }

    /** Somebody who only left a name and a number. */
    public static Reporter named(@Nullable String name, @Nullable String phone) {
        return new Reporter(name, phone, null, null, null);
    }

    /** The reporter a contact describes, under the number that was given now or else the one on record. */
    public static Reporter of(Contact contact, @Nullable String phone) {
        return new Reporter(
                contact.name(),
                phone == null ? contact.phone() : phone,
                contact.email(),
                contact.person(),
                contact.account());
    }

    /** Refuses what cannot be kept: {@code too-long} and an address without {@code @}. */
    public void check() {
        if (name != null && name.length() > 100) {
            throw Refused.field("reporter.name", "too-long");
        }
        if (phone != null && (phone.length() > 40 || !phone.matches("[+0-9 ()*#-]{3,40}"))) {
            throw Refused.field("reporter.phone", "phone-invalid");
        }
        if (email != null && (email.length() > 254 || !email.contains("@"))) {
            throw Refused.field("reporter.email", "email-invalid");
        }
    }
}
