package io.anju.estate;

import io.anju.files.FileContent;
import io.anju.files.FileId;
import io.anju.files.Files;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans on which somebody can point at a spot. Whether the caller may see the place is the caller's question. */
@Service
public class SitePlans {

    private final JdbcClient jdbc;
    private final Files files;

    SitePlans(JdbcClient jdbc, Files files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** A picture of the project, or of a building or floor in it. */
    public record SitePlan(UUID id, String name) {}

    /** Where a place is on a plan, both from 0 to 1, from the left edge and from the upper one. */
    public record PlanPin(UUID plan, double x, double y) {}

    /** Refuses ({@code plan-missing}) a plan that does not hang in this project. */
    @Transactional(readOnly = true)
    public void require(UUID plan, ProjectId project) {
        var hangs = jdbc.sql("select exists (select 1 from estate.plan where id = ? and project_id = ?)")
                .params(plan, project.value())
                .query(Boolean.class)
                .single();
        if (!hangs) {
            throw Refused.missing("plan");
        }
    }

    /** The plans that show the place: its own, those of what it lies in, and those of the whole site; the nearest first. */
    @Transactional(readOnly = true)
    public List<SitePlan> showing(PlaceId place) {
        return jdbc.sql("""
                        select p.id, p.name from estate.place here
                        join estate.plan p on p.project_id = here.project_id
                        left join estate.place shown on shown.id = p.place_id
                        where here.id = ? and (p.place_id is null or p.place_id = here.id
                            or p.place_id = any(string_to_array(substr(here.path, 2), '/')::uuid[]))
                        order by length(coalesce(shown.path, '')) desc, p.name, p.id""")
                .param(place.value())
                .query((row, number) -> new SitePlan(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** The pin of the place on the nearest plan that has one; empty where it was pinned nowhere. */
    @Transactional(readOnly = true)
    public Optional<PlanPin> pinOf(PlaceId place) {
        return jdbc.sql("""
                        select p.id, pin.x, pin.y from estate.plan_pin pin
                        join estate.plan p on p.id = pin.plan_id
                        left join estate.place shown on shown.id = p.place_id
                        where pin.place_id = ?
                        order by length(coalesce(shown.path, '')) desc, p.name, p.id limit 1""")
                .param(place.value())
                .query((row, number) ->
                        new PlanPin(row.getObject("id", UUID.class), row.getDouble("x"), row.getDouble("y")))
                .optional();
    }

    /** The picture of a plan that shows the place; refuses ({@code plan-missing}) any other. */
    @Transactional(readOnly = true)
    public FileContent picture(PlaceId place, UUID plan) {
        if (showing(place).stream().noneMatch(each -> each.id().equals(plan))) {
            throw Refused.missing("plan");
        }
        return picture(plan);
    }

    /** The picture of a plan that hangs in this project; refuses ({@code plan-missing}) any other. */
    @Transactional(readOnly = true)
    public FileContent picture(ProjectId project, UUID plan) {
        require(plan, project);
        return picture(plan);
    }

    private FileContent picture(UUID plan) {
        var file = jdbc.sql("select file_id from estate.plan where id = ?")
                .param(plan)
                .query(UUID.class)
                .single();
        return files.open(new SubjectRef("plan", plan), new FileId(file), false);
    }
}
