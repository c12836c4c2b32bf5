package io.anju.identity.session;

import io.anju.kernel.Allowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** All sessions of whoever is signed in. */
@RestController
@RequestMapping("/api/sessions")
class SessionListController {

    private final OwnSessions sessions;

    SessionListController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    @Allowed({})
    List<OwnSessionView> list(HttpServletRequest request) {
        return sessions.list(SessionFilter.session(request));
    }

    @DeleteMapping("/{id}")
    @Allowed({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(HttpServletRequest request, @PathVariable UUID id) {
        sessions.end(SessionFilter.session(request), id);
    }

    @DeleteMapping
    @Allowed({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAll(HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(SessionFilter.session(request));
        SessionCookie.clear(response);
    }
}
