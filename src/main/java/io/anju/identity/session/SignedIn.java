package io.anju.identity.session;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Says to Spring and to the servlet container who is signed in; the name is the account's id. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String account;

    SignedIn(Session session) {
        super(List.of());
        this.account = session.account().value().toString();
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return account;
    }
}
