package io.anju.http;

import io.anju.kernel.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns away, before anybody tries to read it, what is no request: parameters that decode to nothing or hold a NUL, kinds of
 * content that are no kind, bodies without an end (goal T4). Later it would surface wherever somebody asks first, as a bug
 * of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadableRequests extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    ReadableRequests(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            requireReadable(request);
            chain.doFilter(BoundedRequest.of(request), response);
        } catch (ErrorResponseException | HttpMediaTypeNotSupportedException | Refused unreadable) {
            problems.resolveException(request, response, null, unreadable);
        }
    }

    private static void requireReadable(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        if (!hasReadableParameters(request)) {
            throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
        }
        if (!isOfAKind(request.getContentType())) {
            throw new HttpMediaTypeNotSupportedException((MediaType) null, List.of(MediaType.APPLICATION_JSON));
        }
    }

    private static boolean hasReadableParameters(HttpServletRequest request) {
        try {
            return request.getParameterMap().values().stream()
                    .flatMap(Arrays::stream)
                    .noneMatch(value -> value.indexOf('\0') >= 0);
        } catch (IllegalStateException undecodable) {
            return false;
        }
    }

    private static boolean isOfAKind(@Nullable String contentType) {
        if (contentType == null || contentType.isEmpty()) {
            return true;
        }
        try {
            return MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException notOne) {
            return false;
        }
    }
}
