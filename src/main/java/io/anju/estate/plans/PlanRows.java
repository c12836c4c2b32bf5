package io.anju.estate.plans;

import io.anju.estate.PlaceId;
import io.anju.files.FileId;
import io.anju.kernel.ProjectId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored plans. */
@Component
class PlanRows {

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plan; {@code place} is null where it shows the whole site. */
    record Plan(
            PlanId id,
            int version,
            ProjectId project,
            @Nullable PlaceId place,
            String name,
            FileId file) {}

    void add(PlanId id, ProjectId project, @Nullable PlaceId place, String name, FileId file) {
        jdbc.sql("""
                        insert into estate.plan (id, version, project_id, place_id, name, file_id)
                        values (:id, 0, :project, :place, :name, :file)""")
                .param("id", id.value())
                .param("project", project.value())
                .param("place", place == null ? null : place.value())
                .param("name", name)
                .param("file", file.value())
                .update();
    }

    Optional<Plan> find(PlanId id) {
        return jdbc.sql("select * from estate.plan where id = ?")
                .param(id.value())
                .query(PlanRows::read)
                .optional();
    }

    List<Plan> of(ProjectId project, @Nullable PlaceId place) {
        return jdbc.sql("""
                        select * from estate.plan
                        where project_id = :project and (:place::uuid is null or place_id = :place)
                        order by name, id""")
                .param("project", project.value())
                .param("place", place == null ? null : place.value())
                .query(PlanRows::read)
                .list();
    }

    List<Pin> pins(PlanId id) {
        return jdbc.sql("select place_id, x, y from estate.plan_pin where plan_id = ? order by place_id")
                .param(id.value())
                .query((row, number) ->
                        new Pin(row.getObject("place_id", UUID.class), row.getBigDecimal("x"), row.getBigDecimal("y")))
                .list();
    }

    void pin(Plan plan, List<Pin> pins) {
        var changed = jdbc.sql("update estate.plan set version = version + 1 where id = ? and version = ?")
                .params(plan.id().value(), plan.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("the plan changed meanwhile");
        }
        jdbc.sql("delete from estate.plan_pin where plan_id = ?")
                .param(plan.id().value())
                .update();
        jdbc.sql("""
                        insert into estate.plan_pin (plan_id, place_id, x, y)
                        select :plan, p.place, p.x, p.y
                        from unnest(:places::uuid[], :xs::numeric[], :ys::numeric[]) as p (place, x, y)""")
                .param("plan", plan.id().value())
                .param("places", pins.stream().map(Pin::place).toArray(UUID[]::new))
                .param("xs", pins.stream().map(Pin::x).toArray(BigDecimal[]::new))
                .param("ys", pins.stream().map(Pin::y).toArray(BigDecimal[]::new))
                .update();
    }

    void remove(PlanId id) {
        jdbc.sql("delete from estate.plan where id = ?").param(id.value()).update();
    }

    private static Plan read(ResultSet row, int number) throws SQLException {
        var place = row.getObject("place_id", UUID.class);
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ProjectId(row.getObject("project_id", UUID.class)),
                place == null ? null : new PlaceId(place),
                row.getString("name"),
                new FileId(row.getObject("file_id", UUID.class)));
    }
}
