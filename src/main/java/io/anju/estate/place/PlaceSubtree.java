package io.anju.estate.place;

import io.anju.kernel.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens to a place together with everything inside, each as one statement. */
@Component
class PlaceSubtree {

    private static final char AFTER_SEPARATOR = '0';

    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceSubtree(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void retire(Actor actor, Place top) {
        statement("""
                        update estate.place set retired_at = :at, retired_by = :by, version = version + 1
                        where retired_at is null and (id = :id or path >= :inside and path < :beyond)""", top)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor.name())
                .update();
    }

    /** Only what went out of use together with the place comes back with it. */
    void resume(Place top) {
        statement("""
                        update estate.place set retired_at = null, retired_by = null, version = version + 1
                        where retired_at = (select retired_at from estate.place where id = :id)
                          and (id = :id or path >= :inside and path < :beyond)""", top).update();
    }

    /** What lies inside a unit is on the unit's floor. */
    void putOnFloor(Place top, @Nullable Integer floor) {
        statement("update estate.place set floor_no = :floor where path >= :inside and path < :beyond", top)
                .param("floor", floor)
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, Place top) {
        return jdbc.sql(sql)
                .param("id", top.id().value())
                .param("inside", top.path() + '/')
                .param("beyond", top.path() + AFTER_SEPARATOR);
    }
}
