package io.anju.identity;

import io.anju.kernel.Refused;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Keeps passwords as Argon2id. Each computation takes 16 MiB, so only a few run at a time. */
@Component
public class Passwords {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int FEWEST_CHARACTERS = 5;
    private static final int AT_A_TIME = 4;

    private final PasswordEncoder argon2;
    private final Semaphore slots = new Semaphore(AT_A_TIME);
    private final Supplier<String> nobodys;

    @Autowired
    Passwords() {
        this(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    Passwords(PasswordEncoder encoder) {
        this.argon2 = encoder;
        // costs a start a tenth of a second, and may wait for the first who asks
        this.nobodys = SingletonSupplier.of(() -> Objects.requireNonNull(encoder.encode("a password that nobody has")));
    }

    /** The form in which a password is kept; refuses one that is easily guessed. */
    String hash(String password, String login) {
        check(password, login);
        return inTurn(() -> String.valueOf(argon2.encode(password)));
    }

    /** Refuses a password that is easily guessed. */
    void check(String password, String login) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Refused.field("password", password.length() < SHORTEST ? "password-too-short" : "too-long");
        }
        if (password.toLowerCase(Locale.ROOT).contains(login)
                || password.chars().distinct().count() < FEWEST_CHARACTERS) {
            throw Refused.field("password", "password-too-easy");
        }
    }

    /** Whether the password is the kept one. Takes the same time where there is none. */
    public boolean matches(String password, @Nullable String hash) {
        return inTurn(() -> argon2.matches(password, hash == null ? nobodys.get() : hash)) && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        slots.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }
}
