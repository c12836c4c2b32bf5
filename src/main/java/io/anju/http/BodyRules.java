package io.anju.http;

import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** What every body has to be, so that no record needs to look: lists hold things and no nulls, texts hold no NUL. */
@Configuration(proxyBeanMethods = false)
class BodyRules {

    @Bean
    JsonMapperBuilderCustomizer listsHoldThingsAndTextsHoldNoNul() {
        return mapper -> mapper.changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule("anju-texts").addDeserializer(String.class, new WithoutNul()));
    }

    /** The database keeps no text with a NUL in it, and nobody types one. */
    private static final class WithoutNul extends StringDeserializer {

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            var text = super.deserialize(parser, context);
            return text == null || text.indexOf('\0') < 0
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, text, "holds a NUL");
        }
    }
}
