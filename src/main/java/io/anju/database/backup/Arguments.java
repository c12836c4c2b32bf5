package io.anju.database.backup;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.anju.database.StartRefused;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** What somebody typed, as {@code --name=value}. */
public record Arguments(Map<String, String> values) {

    /** Reads it; refuses anything else. */
    public static Arguments of(String... typed) {
        var values = new HashMap<String, String>();
        for (var argument : typed) {
            var equals = argument.indexOf('=');
            if (!argument.startsWith("--") || equals < 0) {
                throw new StartRefused("unknown: " + argument);
            }
            values.put(argument.substring(2, equals), argument.substring(equals + 1));
        }
        return new Arguments(values);
    }

    /** The value of a name; empty where none was typed. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    /** The value of a name; refuses where none was typed. */
    public String need(String name) {
        return get(name).orElseThrow(() -> new StartRefused("--" + name + " is missing"));
    }

    /** A moment with its offset from UTC, without which nobody knows whose clock is meant. */
    Optional<Instant> instant(String name) {
        return get(name).map(value -> {
            try {
                return OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeParseException wrong) {
                throw new StartRefused(
                        "--%s is a moment like 2026-11-22T10:15:00+08:00, not %s".formatted(name, value));
            }
        });
    }

    /** A whole number of at least one. */
    Optional<Integer> count(String name) {
        return get(name).map(value -> {
            if (!value.matches("[1-9][0-9]{0,5}")) {
                throw new StartRefused("--%s is a number from 1 on, not %s".formatted(name, value));
            }
            return Integer.parseInt(value);
        });
    }

    /** Runs a command for a person: refusals in words, no log, and the exit code that scripts expect. */
    public static void run(Command command) {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.OFF);
        try {
            command.run();
        } catch (StartRefused refused) {
            System.err.println("\n" + refused.getMessage());
            System.exit(1);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(2);
        }
        System.exit(0);
    }

    /** What a command does. */
    @FunctionalInterface
    public interface Command {
        void run() throws Exception;
    }
}
