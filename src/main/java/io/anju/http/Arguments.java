package io.anju.http;

import io.anju.kernel.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the arguments that all controllers share. */
@Configuration(proxyBeanMethods = false)
class Arguments implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchArgument());
        resolvers.add(new ListQueryArgument());
    }

    private static final class IfMatchArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == IfMatch.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var header = request.getHeader(HttpHeaders.IF_MATCH);
            if (header == null || header.strip().equals("*")) {
                return new IfMatch(null);
            }
            var digits = header.strip().replaceAll("^(W/)?\"|\"$", "");
            if (!digits.matches("\\d{1,9}")) {
                throw Refused.stale();
            }
            return new IfMatch(Integer.valueOf(digits));
        }
    }

    private static final class ListQueryArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == ListQuery.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var q = blankToNull(request.getParameter("q"));
            if (q != null && q.length() > ListQuery.LONGEST_Q) {
                throw Refused.field("q", "too-long");
            }
            return new ListQuery(
                    q,
                    blankToNull(request.getParameter("sort")),
                    blankToNull(request.getParameter("cursor")),
                    limit(request.getParameter("limit")));
        }

        private static @Nullable String blankToNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        private static int limit(@Nullable String text) {
            if (text == null) {
                return ListQuery.DEFAULT_LIMIT;
            }
            if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1) {
                throw Refused.field("limit", "invalid");
            }
            return Math.min(Integer.parseInt(text), ListQuery.LARGEST_LIMIT);
        }
    }
}
