package io.anju.notices;

import io.anju.identity.Accounts;
import io.anju.kernel.SubjectRef;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The links with which people set their passwords, asked from identity at the moment of sending. */
@Component
class OneTimeLinks implements SecretSource {

    static final String SUBJECT = "one-time-token";
    static final String INVITATION = "invitation";
    static final String PASSWORD_RESET = "password-reset";

    private final Accounts accounts;

    OneTimeLinks(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean serves(SubjectRef subject, String template) {
        return template.equals(INVITATION) || template.equals(PASSWORD_RESET);
    }

    @Override
    public Map<String, String> secrets(SubjectRef subject, String template) {
        return accounts.oneTimeLink(subject.id())
                .map(link -> Map.of("link", link.path()))
                .orElse(Map.of());
    }
}
