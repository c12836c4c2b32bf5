package io.anju.identity.session;

import io.anju.identity.OneTimeLink;
import io.anju.kernel.Open;
import io.anju.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Forgotten passwords and accepted invitations. Secrets travel in bodies: addresses end up in logs. */
@RestController
@RequestMapping("/api/password-resets")
class PasswordResetController {

    private final PasswordReset reset;
    private final Sessions sessions;
    private final SessionViews views;

    PasswordResetController(PasswordReset reset, Sessions sessions, SessionViews views) {
        this.reset = reset;
        this.sessions = sessions;
        this.views = views;
    }

    record ForgottenPassword(@NotBlank @Size(max = 100) String login) {}

    record LinkSecret(@NotBlank @Size(max = 100) String token) {}

    record ChosenPassword(
            @NotBlank @Size(max = 100) String token,
            @NotBlank @Size(max = 200) String password) {}

    record InspectedLink(OneTimeLink.LinkKind kind, String name, String login) {}

    @PostMapping
    @Open
    @ResponseStatus(HttpStatus.ACCEPTED)
    void request(@Valid @RequestBody ForgottenPassword forgotten, HttpServletRequest request) {
        reset.request(forgotten.login(), Browser.of(request));
    }

    @PostMapping("/inspection")
    @Open
    InspectedLink inspect(@Valid @RequestBody LinkSecret secret) {
        var link = reset.inspect(secret.token());
        return new InspectedLink(link.kind(), link.name(), link.login());
    }

    @PostMapping("/completion")
    @Open
    SessionView complete(
            @Valid @RequestBody ChosenPassword chosen, HttpServletRequest request, HttpServletResponse response) {
        var secret = reset.complete(chosen.token(), chosen.password(), Browser.of(request));
        SessionCookie.write(response, secret);
        return views.of(sessions.find(secret).orElseThrow(Refused::signedOut));
    }
}
