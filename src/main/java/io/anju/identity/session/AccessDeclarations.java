package io.anju.identity.session;

import io.anju.kernel.Allowed;
import io.anju.kernel.Open;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Fails the start if an endpoint does not say who may call it, or says it twice. */
@Component
class AccessDeclarations implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping endpoints;

    AccessDeclarations(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var unclear = endpoints.getHandlerMethods().entrySet().stream()
                .filter(endpoint ->
                        endpoint.getKey().getPatternValues().stream().anyMatch(path -> path.startsWith("/api")))
                .filter(endpoint -> !declared(endpoint.getValue()))
                .map(endpoint -> endpoint.getValue().toString())
                .collect(Collectors.joining(", "));
        if (!unclear.isEmpty()) {
            throw new IllegalStateException("exactly one of @Allowed and @Open is missing at " + unclear);
        }
    }

    static boolean declared(HandlerMethod method) {
        return method.hasMethodAnnotation(Allowed.class) != method.hasMethodAnnotation(Open.class);
    }
}
