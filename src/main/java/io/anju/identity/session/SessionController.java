package io.anju.identity.session;

import io.anju.database.CompanyScope;
import io.anju.identity.Accounts;
import io.anju.identity.Companies;
import io.anju.kernel.Allowed;
import io.anju.kernel.Open;
import io.anju.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The session of this browser. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Companies companies;

    SessionController(SignIn signIn, Sessions sessions, Accounts accounts, Companies companies) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.companies = companies;
    }

    record Credentials(
            @NotBlank @Size(max = 100) String login,
            @NotBlank @Size(max = 200) String password) {}

    @PostMapping
    @Open
    SessionView signIn(
            @Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        var secret = signIn.signIn(credentials.login(), credentials.password(), Browser.of(request));
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.write(response, secret);
        return view(sessions.find(secret).orElseThrow(Refused::signedOut));
    }

    @GetMapping
    @Allowed({})
    SessionView current(Session session) {
        return view(session);
    }

    @DeleteMapping
    @Open
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.clear(response);
    }

    private SessionView view(Session session) {
        return CompanyScope.in(
                session.company(),
                () -> SessionView.of(
                        accounts.find(session.account()).orElseThrow(Refused::signedOut),
                        companies.view(session.company()),
                        session.actor()));
    }
}
