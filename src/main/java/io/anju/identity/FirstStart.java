package io.anju.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Gives an empty installation its company and its administrator, with a password that it makes itself and prints once
 * (goal T8). Not where a demo world or a replay fills the installation.
 */
@Component
@ConditionalOnProperty(
        name = {"anju.world", "anju.replay.file"},
        havingValue = "none",
        matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private static final String LOGIN = "admin";
    private static final String COMPANY = "我的物业公司";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final Installation installation;

    FirstStart(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!installation.empty()) {
            return;
        }
        var password = password();
        installation.createFirst(COMPANY, LOGIN, password);
        System.out.printf("%nAdministrator   %s%nPassword        %s   (shown only now)%n%n", LOGIN, password);
    }

    private static String password() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
