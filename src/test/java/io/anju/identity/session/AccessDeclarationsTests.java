package io.anju.identity.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.kernel.Allowed;
import io.anju.kernel.Open;
import io.anju.kernel.Permission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessDeclarationsTests {

    @RestController
    static class Declared {
        @GetMapping("/api/declared")
        @Allowed(Permission.WORK_READ)
        void allowed() {}

        @GetMapping("/api/open")
        @Open
        void open() {}

        @GetMapping("/elsewhere")
        void elsewhere() {}
    }

    @RestController
    static class Forgotten {
        @GetMapping("/api/forgotten")
        void forgotten() {}
    }

    @RestController
    static class Contradictory {
        @GetMapping("/api/contradictory")
        @Allowed({})
        @Open
        void both() {}
    }

    @ParameterizedTest
    @ValueSource(classes = {Forgotten.class, Contradictory.class})
    void an_endpoint_that_does_not_say_who_may_call_it_stops_the_start(Class<?> controller) {
        assertThatThrownBy(() -> start(controller)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(classes = Declared.class)
    void endpoints_that_say_it_do_not(Class<?> controller) {
        assertThatCode(() -> start(controller)).doesNotThrowAnyException();
    }

    private static void start(Class<?> controller) {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("controller", controller);
        var endpoints = new RequestMappingHandlerMapping();
        endpoints.setApplicationContext(context);
        endpoints.afterPropertiesSet();
        new AccessDeclarations(endpoints).afterSingletonsInstantiated();
    }
}
