package io.anju.http;

import com.fasterxml.jackson.annotation.Nulls;
import io.anju.kernel.Era;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * What every body has to be, so that no record needs to look: lists hold things and no nulls, texts hold no NUL, times lie
 * in the {@link Era}.
 */
@Configuration(proxyBeanMethods = false)
class BodyRules {

    @Bean
    JsonMapperBuilderCustomizer bodiesByTheRules() {
        return mapper -> mapper.changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule("anju-bodies")
                        .addDeserializer(String.class, new WholeText())
                        .addDeserializer(Instant.class, within(Instant.class, InstantDeserializer.INSTANT, Era::holds))
                        .addDeserializer(
                                LocalDate.class, within(LocalDate.class, LocalDateDeserializer.INSTANCE, Era::holds)));
    }

    private static <T> ValueDeserializer<T> within(Class<T> type, ValueDeserializer<T> usual, Predicate<T> era) {
        return new StdScalarDeserializer<>(type) {
            @Override
            @SuppressWarnings("unchecked")
            public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
                var time = usual.deserialize(parser, context);
                return time == null || era.test(time)
                        ? time
                        : (T) context.handleWeirdStringValue(type, time.toString(), "beyond the years that are kept");
            }
        };
    }

    /** The database keeps no text with a NUL in it or half a character, and nobody types one. */
    private static final class WholeText extends StringDeserializer {

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            var text = super.deserialize(parser, context);
            return text == null || isWhole(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, text, "holds a NUL or half a character");
        }

        private static boolean isWhole(String text) {
            return text.codePoints().noneMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
        }
    }
}
