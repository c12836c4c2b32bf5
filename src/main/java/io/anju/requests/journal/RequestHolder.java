package io.anju.requests.journal;

import io.anju.sheets.RecordHolder;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reported something, and where it was, has to stay on record. */
@Component
class RequestHolder implements RecordHolder {

    private final JdbcClient jdbc;

    RequestHolder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> holds(String type, Collection<UUID> ids) {
        var sql = switch (type) {
            case "place" -> """
                    select place_id from requests.request where place_id = any(:ids)
                    union select place_id from requests.reception where place_id = any(:ids)""";
            case "person" -> """
                    select person_id from requests.request where person_id = any(:ids)
                    union select person_id from requests.reception where person_id = any(:ids)""";
            default -> null;
        };
        if (sql == null) {
            return Map.of();
        }
        return jdbc.sql(sql).param("ids", ids.toArray(UUID[]::new)).query(UUID.class).list().stream()
                .collect(Collectors.toMap(id -> id, id -> "has-request"));
    }
}
