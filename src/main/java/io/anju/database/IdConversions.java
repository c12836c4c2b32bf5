package io.anju.database;

import io.anju.kernel.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** One pair of conversions serves every typed id. */
final class IdConversions {

    private IdConversions() {}

    @WritingConverter
    static final class Writing implements Converter<Id, UUID> {
        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    @ReadingConverter
    static final class Reading implements ConverterFactory<UUID, Id> {
        @Override
        public <T extends Id> Converter<UUID, T> getConverter(Class<T> type) {
            var constructor = constructor(type);
            return value -> make(constructor, value);
        }

        private static <T> Constructor<T> constructor(Class<T> type) {
            try {
                var constructor = type.getDeclaredConstructor(UUID.class);
                // an id that no other module needs is not public
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record of one UUID", e);
            }
        }

        private static <T> T make(Constructor<T> constructor, UUID value) {
            try {
                return constructor.newInstance(value);
            } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
