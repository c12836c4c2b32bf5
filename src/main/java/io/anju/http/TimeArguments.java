package io.anju.http;

import io.anju.kernel.Era;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads instants and days from paths, queries and headers; those outside of the {@link Era} are a broken shape. */
@Configuration(proxyBeanMethods = false)
class TimeArguments implements WebMvcConfigurer {

    // classes and not lambdas: the registry asks them for what they convert
    private static final class ToInstant implements Converter<String, Instant> {

        @Override
        public Instant convert(String text) {
            var at = Instant.parse(text.strip());
            if (!Era.holds(at)) {
                throw new DateTimeException(text);
            }
            return at;
        }
    }

    private static final class ToDay implements Converter<String, LocalDate> {

        @Override
        public LocalDate convert(String text) {
            var day = LocalDate.parse(text.strip());
            if (!Era.holds(day)) {
                throw new DateTimeException(text);
            }
            return day;
        }
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ToInstant());
        registry.addConverter(new ToDay());
    }
}
