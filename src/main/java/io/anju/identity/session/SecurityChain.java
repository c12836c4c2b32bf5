package io.anju.identity.session;

import io.anju.identity.Companies;
import io.anju.kernel.Refused;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What happens to every request before a controller sees it. Who may call what is said at the controllers. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    static final String CSRF_COOKIE = "__Host-anju-csrf";
    static final String CSRF_HEADER = "X-CSRF-Token";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Sessions sessions,
            Companies companies,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .csrfTokenRequestHandler(eagerly())
                        // every request brings its session anew: that is no sign-in after which the token would change,
                        // and a token that changed would refuse the write a page sends beside another request
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                        .ignoringRequestMatchers("/api/callbacks/**"))
                .exceptionHandling(exceptions -> exceptions.accessDeniedHandler((request, response, denied) ->
                        problems.resolveException(request, response, null, Refused.forbidden("csrf"))))
                .headers(headers -> headers.disable())
                .formLogin(login -> login.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .requestCache(cache -> cache.disable())
                .addFilterAfter(new SessionFilter(sessions, companies, problems), CsrfFilter.class)
                .build();
    }

    /** Not each filter by itself: the whole request is observed, and thirty observations in it cost more than they tell. */
    @Bean
    SecurityObservationSettings filtersUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieName(CSRF_COOKIE);
        repository.setHeaderName(CSRF_HEADER);
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> cookie.secure(true).sameSite("Lax"));
        return repository;
    }

    /** The front ends never render a page here, so the cookie must be there from the first answer on. */
    private static CsrfTokenRequestAttributeHandler eagerly() {
        var handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }
}
