package io.anju.requests.erasure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which requests still say who reported them. */
@Component
class Depersonalised {

    private final JdbcClient jdbc;

    Depersonalised(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these, those that ended and still name their reporter, locked: the others are done or have work to do. */
    List<UUID> notYet(Collection<UUID> requests) {
        return jdbc.sql("""
                        select id from requests.request
                        where id = any(:requests) and depersonalised_at is null and ended_at is not null
                        order by id for update""")
                .param("requests", requests.toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
