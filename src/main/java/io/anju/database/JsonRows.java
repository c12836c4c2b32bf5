package io.anju.database;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as rows for {@code json_populate_recordset}: any number of them travel in one parameter of one statement. A
 * component is named after its column, in camel case; columns that no component names are null, whatever their default.
 */
public final class JsonRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private JsonRows() {}

    /** The records in their order. */
    public static String text(Collection<? extends Record> rows) {
        return JSON.writeValueAsString(rows);
    }

    /** The records of a JSON array such as {@code json_agg} makes of rows. */
    public static <R extends Record> List<R> rows(String json, Class<R> type) {
        return JSON.readValue(json, JSON.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** The record that {@code row_to_json} made of a row; null is refused, for no row gives it. */
    public static <R extends Record> R row(@Nullable String json, Class<R> type) {
        return JSON.readValue(Objects.requireNonNull(json), type);
    }
}
