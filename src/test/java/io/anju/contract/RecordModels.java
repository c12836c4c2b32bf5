package io.anju.contract;

import com.fasterxml.jackson.databind.JavaType;
import io.anju.kernel.Id;
import io.anju.kernel.Money;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads our records as they are: ids are UUID strings, money is a number of fen, and a component is required unless it is
 * nullable (nulls are left out of the JSON, so optional is the whole truth).
 */
final class RecordModels implements ModelConverter {

    static String word(String schema) {
        return schema.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && Id.class.isAssignableFrom(java.getRawClass())) {
            return new UUIDSchema();
        }
        if (java != null && java.getRawClass() == Money.class) {
            return new IntegerSchema().format("int64").description("fen");
        }
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            require(java.getRawClass(), defined(schema, context));
        }
        return schema;
    }

    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().getOrDefault(reference.substring(reference.lastIndexOf('/') + 1), schema);
    }

    private static void require(Class<?> type, Schema<?> schema) {
        Arrays.stream(type.getRecordComponents())
                .filter(component -> !optional(component))
                .map(RecordComponent::getName)
                .filter(name ->
                        schema.getProperties() != null && schema.getProperties().containsKey(name))
                .filter(name ->
                        schema.getRequired() == null || !schema.getRequired().contains(name))
                .forEach(schema::addRequiredItem);
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getType() == Optional.class;
    }
}
