package io.anju.http;

import io.anju.database.Secrets;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows the figures of the installation only to who carries its secret, {@code ANJU_HOME/secrets/metrics}, as a bearer token:
 * they say how busy a company is, and the port is the public's (goal T8).
 */
@Component
@Order(0)
@FilterRegistration(urlPatterns = "/actuator/prometheus/*")
@ConditionalOnProperty("management.prometheus.metrics.export.enabled")
class MetricsDoor extends OncePerRequestFilter {

    private final byte[] wanted;

    MetricsDoor(Secrets secrets) {
        this.wanted = ("Bearer " + secrets.of("metrics")).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var said = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (said == null || !MessageDigest.isEqual(wanted, said.getBytes(StandardCharsets.UTF_8))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        chain.doFilter(request, response);
    }
}
