package io.anju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTests {

    private final Counting counting = new Counting();
    private final Passwords passwords = new Passwords(counting);

    @Test
    void whoever_has_no_password_costs_as_much_as_whoever_has_one() {
        assertThat(passwords.matches("a guess", null)).isFalse();
        assertThat(passwords.matches("a guess", "kept: another")).isFalse();
        assertThat(passwords.matches("a guess", "kept: a guess")).isTrue();
        assertThat(counting.compared).hasValue(3);
    }

    @Test
    void the_password_that_stands_for_nobody_lets_nobody_in() {
        assertThat(passwords.matches("a password that nobody has", null)).isFalse();
    }

    private static final class Counting implements PasswordEncoder {

        private final AtomicInteger compared = new AtomicInteger();

        @Override
        public String encode(@Nullable CharSequence raw) {
            return "kept: " + raw;
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
            compared.incrementAndGet();
            return encode(raw).equals(encoded);
        }
    }
}
