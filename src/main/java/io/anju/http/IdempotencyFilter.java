package io.anju.http;

import io.anju.database.CompanyScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a repeated POST happen once. The key, the fingerprint of the whole request and the answer are rows of the same
 * transaction as the work itself, so a kill at any point leaves both or neither. A twin that arrives while the first one
 * works waits for it at the unique key. The answer leaves only after the commit.
 */
@Component
@Order(10)
class IdempotencyFilter extends OncePerRequestFilter {

    private static final List<String> WITHOUT_KEY = List.of("/api/session", "/api/password-resets", "/api/callbacks/");

    private final IdempotentAnswers answers;
    private final TransactionTemplate transaction;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(
            IdempotentAnswers answers,
            PlatformTransactionManager transactions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getRequestURI().startsWith("/api/")
                || WITHOUT_KEY.stream().anyMatch(request.getRequestURI()::startsWith)
                || CompanyScope.company().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wrapped = new ContentCachingResponseWrapper(response);
        try {
            var repeatable = RepeatableRequest.read(request);
            var key = IdempotencyKey.of(repeatable);
            transaction.executeWithoutResult(status -> {
                var earlier = answers.claim(key);
                if (earlier.isPresent()) {
                    earlier.get().writeTo(wrapped);
                    return;
                }
                proceed(chain, repeatable, wrapped);
                if (wrapped.getStatus() < 400) {
                    answers.keep(key, wrapped);
                } else {
                    status.setRollbackOnly();
                }
            });
        } catch (RuntimeException e) {
            // thrown around the work: by the claim of the key, by a commit, by a request that broke off
            wrapped.reset();
            problems.resolveException(request, wrapped, null, e);
        }
        wrapped.copyBodyToResponse();
    }

    private static void proceed(FilterChain chain, RepeatableRequest request, ContentCachingResponseWrapper response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("the request broke off", e);
        }
    }
}
