package io.anju.people.registration;

import io.anju.kernel.Phone;
import io.anju.people.PrivacyNotice;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs up; the telephone number is also the login.
 *
 * @param consent version of the privacy notice that was agreed to
 */
record Newcomer(String name, String phone, @Nullable String email, String password, String consent) {

    Newcomer {
        PrivacyNotice.require(consent);
        name = name.strip();
        phone = Phone.require(phone, "phone");
    }

    @Override
    public String toString() {
        return "Newcomer[" + name + "]";
    }
}
