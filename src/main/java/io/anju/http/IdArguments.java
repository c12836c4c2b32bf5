package io.anju.http;

import io.anju.kernel.Id;
import java.lang.reflect.Constructor;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers take typed ids from paths and queries; text that is no UUID is a broken shape. */
@Configuration(proxyBeanMethods = false)
class IdArguments implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new FromText());
    }

    private static final class FromText implements ConverterFactory<String, Id> {

        @Override
        public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
            var constructor = constructor(type);
            return text -> make(constructor, UUID.fromString(text));
        }

        private static <T> Constructor<T> constructor(Class<T> type) {
            try {
                return type.getDeclaredConstructor(UUID.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is no record of one UUID", e);
            }
        }

        private static <T> T make(Constructor<T> constructor, UUID value) {
            try {
                return constructor.newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
