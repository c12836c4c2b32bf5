package io.anju.identity.session;

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
    private final SessionViews views;
    private final OwnPassword password;
    private final ConfirmedSessions confirmations;

    SessionController(
            SignIn signIn,
            Sessions sessions,
            SessionViews views,
            OwnPassword password,
            ConfirmedSessions confirmations) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.views = views;
        this.password = password;
        this.confirmations = confirmations;
    }

    record Credentials(
            @NotBlank @Size(max = 100) String login,
            @NotBlank @Size(max = 200) String password) {}

    record ChangedPassword(
            @NotBlank @Size(max = 200) String current,
            @NotBlank @Size(max = 200) String next) {}

    record ConfirmedPassword(@NotBlank @Size(max = 200) String password) {}

    @PostMapping
    @Open
    SessionView signIn(
            @Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        var secret = signIn.signIn(credentials.login(), credentials.password(), Browser.of(request));
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.write(response, secret);
        return views.of(sessions.find(secret).orElseThrow(Refused::signedOut));
    }

    @GetMapping
    @Allowed({})
    SessionView current(HttpServletRequest request) {
        return views.of(SessionFilter.session(request));
    }

    @DeleteMapping
    @Open
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.clear(response);
    }

    /** Changes one's own password; every other session ends. */
    @PostMapping("/password")
    @Allowed({})
    SessionView changePassword(
            @Valid @RequestBody ChangedPassword changed, HttpServletRequest request, HttpServletResponse response) {
        var session = SessionFilter.session(request);
        var secret = password.change(session, changed.current(), changed.next(), Browser.of(request));
        SessionCookie.write(response, secret);
        return views.of(session);
    }

    /** Says the password again, for what a borrowed browser must not do; counts for ten minutes. */
    @PostMapping("/confirmation")
    @Allowed({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmPassword(@Valid @RequestBody ConfirmedPassword confirmed, HttpServletRequest request) {
        confirmations.confirm(SessionFilter.session(request), confirmed.password());
    }
}
