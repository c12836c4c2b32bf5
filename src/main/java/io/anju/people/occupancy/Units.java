package io.anju.people.occupancy;

import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places people can have to do with, as far as this module needs to know them. */
@Component
public class Units {

    private final JdbcClient jdbc;
    private final Clock clock;

    Units(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A place with the project it lies in. */
    public record Unit(PlaceId id, ProjectId project, String code) {}

    /** A project by the name people know. */
    public record ProjectName(ProjectId id, String name) {}

    /** The projects somebody can live in, by name. */
    public List<ProjectName> projects() {
        return jdbc.sql("select id, name from estate.v_project where active order by name")
                .query((row, number) ->
                        new ProjectName(new ProjectId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** A place in use; empty where there is none. */
    Optional<Unit> find(PlaceId place) {
        return jdbc.sql("select id, project_id, code from estate.v_place where id = ? and active")
                .param(place.value())
                .query((row, number) -> new Unit(
                        new PlaceId(row.getObject("id", UUID.class)),
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getString("code")))
                .optional();
    }

    /** Refuses ({@code place-missing}) a place that does not exist or is out of use. */
    public Unit require(PlaceId place) {
        return find(place).orElseThrow(() -> Refused.missing("place"));
    }

    /** Every place in use of a project by its code in capitals. */
    public Map<String, PlaceId> byCode(ProjectId project) {
        var places = new HashMap<String, PlaceId>();
        jdbc.sql("select id, upper(code) as code from estate.v_place where project_id = ? and active")
                .param(project.value())
                .query(row -> {
                    places.put(row.getString("code"), new PlaceId(row.getObject("id", UUID.class)));
                });
        return places;
    }

    /** Today where the project lies; refuses a project that the company does not have. */
    public LocalDate today(ProjectId project) {
        return jdbc.sql("select zone from estate.v_project where id = ?")
                .param(project.value())
                .query(String.class)
                .optional()
                .map(zone -> LocalDate.now(clock.withZone(ZoneId.of(zone))))
                .orElseThrow(() -> Refused.missing("project"));
    }
}
