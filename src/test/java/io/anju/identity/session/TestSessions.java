package io.anju.identity.session;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import jakarta.servlet.http.Cookie;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Real sessions for HTTP tests. */
public final class TestSessions {

    private static final String CSRF = "0123456789abcdef0123456789abcdef";

    private TestSessions() {}

    /** Opens a session and makes requests carry its cookie. */
    public static RequestPostProcessor open(ApplicationContext context, CompanyId company, AccountId account) {
        var secret = context.getBean(Sessions.class).open(company, account, new Browser("10.0.0.1", "test"));
        var csrf = csrf();
        return request -> {
            var cookies =
                    new Cookie[] {new Cookie(SessionCookie.NAME, secret), new Cookie(SecurityChain.CSRF_COOKIE, CSRF)};
            csrf.postProcessRequest(request).setCookies(cookies);
            return request;
        };
    }

    /** Makes requests carry what every browser sends with a write, but no session. */
    public static RequestPostProcessor csrf() {
        return request -> {
            request.setCookies(new Cookie(SecurityChain.CSRF_COOKIE, CSRF));
            request.addHeader(SecurityChain.CSRF_HEADER, CSRF);
            return request;
        };
    }
}
