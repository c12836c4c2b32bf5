package io.anju.identity.session;

import io.anju.kernel.Allowed;
import io.anju.kernel.Open;
import io.anju.kernel.Refused;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to an endpoint if what stands at the endpoint allows it; nothing said means nobody. */
final class AccessInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // the second half of a request that was let in already
        if (request.getDispatcherType() == DispatcherType.ASYNC || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        var actor = SessionFilter.actor(request)
                .filter(someone -> someone.account() != null)
                .orElseThrow(Refused::signedOut);
        var allowed = method.getMethodAnnotation(Allowed.class);
        var may = allowed != null
                && (allowed.value().length == 0
                        || Arrays.stream(allowed.value()).anyMatch(actor::may));
        if (!may) {
            throw Refused.forbidden();
        }
        return true;
    }
}
