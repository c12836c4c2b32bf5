package io.anju.identity.session;

import io.anju.database.CompanyScope;
import io.anju.identity.Companies;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Finds out whose request it is and runs the rest of it in that company's scope. An address of a company, such as
 * {@code /api/public/jinwen/...}, decides by itself: whoever comes without a session of that company is a visitor there.
 */
final class SessionFilter extends OncePerRequestFilter {

    private static final Pattern OF_COMPANY = Pattern.compile("/api/(?:public|callbacks)/([^/]+)(?:/.*)?");
    private static final String SESSION = SessionFilter.class.getName() + ".session";
    private static final String ACTOR = SessionFilter.class.getName() + ".actor";

    private final Sessions sessions;
    private final Companies companies;
    private final HandlerExceptionResolver problems;

    SessionFilter(Sessions sessions, Companies companies, HandlerExceptionResolver problems) {
        this.sessions = sessions;
        this.companies = companies;
        this.problems = problems;
    }

    /** Who acts in this request; empty for nobody. */
    static Optional<Actor> actor(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ACTOR));
    }

    /** The session of this request; refuses visitors and nobody. */
    static Session session(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(SESSION)).orElseThrow(Refused::signedOut);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Actor actor;
        try {
            actor = identify(request, response);
        } catch (Refused | DataAccessException | TransactionException e) {
            problems.resolveException(request, response, null, e);
            return;
        }
        if (actor == null) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ACTOR, actor);
        proceed(actor, request, response, chain);
    }

    private static void proceed(
            Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            CompanyScope.<Boolean, Exception>in(actor.company(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private @Nullable Actor identify(HttpServletRequest request, HttpServletResponse response) {
        var session = SessionCookie.read(request).flatMap(sessions::find);
        var address = OF_COMPANY.matcher(request.getRequestURI());
        if (address.matches()) {
            var company = companies.byCode(address.group(1)).orElseThrow(() -> Refused.missing("company"));
            return session.filter(own -> own.company().equals(company))
                    .map(own -> enter(own, request, response))
                    .orElseGet(() -> Actor.visitor(company, VisitorCookie.name(request, response)));
        }
        return session.map(own -> enter(own, request, response)).orElse(null);
    }

    private Actor enter(Session session, HttpServletRequest request, HttpServletResponse response) {
        if (session.due()) {
            sessions.prolong(session);
            SessionCookie.read(request).ifPresent(secret -> SessionCookie.write(response, secret));
        }
        request.setAttribute(SESSION, session);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(session));
        SecurityContextHolder.setContext(context);
        return session.actor();
    }
}
