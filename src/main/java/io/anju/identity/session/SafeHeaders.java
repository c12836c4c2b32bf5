package io.anju.identity.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * What browsers are told with every answer, also with a refusal that comes before the security chain: what a page may run,
 * load and be framed by. An answer that says something stricter of itself keeps that.
 */
@Configuration(proxyBeanMethods = false)
class SafeHeaders {

    // antd writes its styles into the page, pictures are previewed from blobs and drawn to data addresses
    private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; "
            + "manifest-src 'self'; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";
    private static final String DEVICES = "camera=(self), geolocation=(self), microphone=(), payment=()";

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> safeHeadersFilter() {
        var filter = new FilterRegistrationBean<HeaderWriterFilter>(new EverywhereFilter(writers(), new EagerFilter()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static final class EverywhereFilter extends HeaderWriterFilter {

        private final EagerFilter eager;

        EverywhereFilter(List<HeaderWriter> writers, EagerFilter eager) {
            super(writers);
            this.eager = eager;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getMethod().equals("HEAD")) {
                eager.doFilterInternal(request, response, chain);
            } else {
                super.doFilterInternal(request, response, chain);
            }
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }
    }

    /** A page that is forwarded to and has no body to write is sent off before anything could be added to it. */
    private static final class EagerFilter extends HeaderWriterFilter {

        EagerFilter() {
            super(writers());
            setShouldWriteHeadersEagerly(true);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            super.doFilterInternal(request, response, chain);
        }
    }

    private static List<HeaderWriter> writers() {
        var transport = new HstsHeaderWriter();
        transport.setIncludeSubDomains(false);
        var opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        var resources = new CrossOriginResourcePolicyHeaderWriter();
        resources.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        return List.of(
                transport,
                opener,
                resources,
                new XContentTypeOptionsHeaderWriter(),
                new CacheControlHeadersWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new ContentSecurityPolicyHeaderWriter(CONTENT),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                new PermissionsPolicyHeaderWriter(DEVICES));
    }
}
