package io.anju.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** Where a request comes from, as far as it can be known: shown in the list of sessions, and counted for limits. */
record Browser(String address, String agent) {

    static Browser of(HttpServletRequest request) {
        return new Browser(
                request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }
}
