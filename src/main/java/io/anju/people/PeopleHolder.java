package io.anju.people;

import io.anju.sheets.RecordHolder;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A unit with which people have, or are to have, something to do has to stay. */
@Component
class PeopleHolder implements RecordHolder {

    private final JdbcClient jdbc;

    PeopleHolder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> holds(String type, Collection<UUID> ids) {
        if (!type.equals("place")) {
            return Map.of();
        }
        return jdbc.sql("""
                        select unit_id from people.occupancy where unit_id = any(:ids)
                        union select unit_id from people.invite_code where unit_id = any(:ids)
                        union select unit_id from people.registration where unit_id = any(:ids)""").param("ids", ids.toArray(UUID[]::new)).query(UUID.class).list().stream()
                .collect(Collectors.toMap(id -> id, id -> "has-people"));
    }
}
