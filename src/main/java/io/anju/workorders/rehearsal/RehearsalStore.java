package io.anju.workorders.rehearsal;

import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.workorders.dispatch.Weights;
import io.anju.workorders.rehearsal.RehearsalView.RehearsalState;
import io.anju.workorders.rehearsal.Rehearsing.Rehearsed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps rehearsals and how far they came. */
@Component
class RehearsalStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    RehearsalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that waits to be worked out. */
    record Due(CompanyId company, UUID id) {}

    /** What was asked for, and how far it came. */
    record Kept(
            UUID id,
            ProjectId project,
            LocalDate from,
            LocalDate to,
            Weights weights,
            RehearsalState state,
            Instant askedAt,
            String askedBy,
            int share,
            int leftOut,
            @Nullable String stage) {

        boolean isUnderWay() {
            return state == RehearsalState.WAITING || state == RehearsalState.RUNNING;
        }
    }

    /** Empty while another one of the project is under way. */
    Optional<UUID> add(Actor actor, ProjectId project, LocalDate from, LocalDate to, Weights weights, Instant at) {
        var id = Ids.next();
        return jdbc.sql("""
                        insert into workorders.rehearsal (company_id, id, project_id, from_day, to_day, weights, state, asked_at,
                            asked_by)
                        values (:company, :id, :project, :from, :to, cast(:weights as json), 'WAITING', :at, :by)
                        on conflict do nothing""")
                                .param("company", actor.company().value())
                                .param("id", id)
                                .param("project", project.value())
                                .param("from", from)
                                .param("to", to)
                                .param("weights", JSON.writeValueAsString(weights.percent()))
                                .param("at", at.atOffset(ZoneOffset.UTC))
                                .param("by", actor.name())
                                .update()
                        == 1
                ? Optional.of(id)
                : Optional.empty();
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql("select * from workorders.rehearsal where id = ?")
                .param(id)
                .query(RehearsalStore::kept)
                .optional();
    }

    /** The last ones of a project, the newest first. */
    List<Kept> last(ProjectId project, int most) {
        return jdbc.sql("""
                        select * from workorders.rehearsal where project_id = ? order by asked_at desc, id desc limit ?""")
                .params(project.value(), most)
                .query(RehearsalStore::kept)
                .list();
    }

    /** What waits to be worked out; asked as the system. */
    List<Due> due() {
        return jdbc.sql("""
                        select company_id, id from workorders.rehearsal where state in ('WAITING', 'RUNNING')
                        order by id""")
                .query((row, number) -> new Due(
                        new CompanyId(row.getObject("company_id", UUID.class)), row.getObject("id", UUID.class)))
                .list();
    }

    /** Keeps a day: its orders and how far it came, together; false where nobody waits for it any more. */
    boolean advance(CompanyId company, UUID id, int share, String stage, int leftOut, List<Rehearsed> known) {
        var waits = jdbc.sql("""
                        update workorders.rehearsal set state = 'RUNNING', share = ?, stage = cast(? as json),
                            left_out = left_out + ?
                        where id = ? and state in ('WAITING', 'RUNNING')""").params(share, stage, leftOut, id).update() == 1;
        if (waits) {
            known.forEach(each -> add(company, id, each));
        }
        return waits;
    }

    /** Ends it; false where it was ended before. */
    boolean end(UUID id, RehearsalState state, Instant at) {
        return jdbc.sql("""
                        update workorders.rehearsal set state = ?, ended_at = ?, stage = null,
                            share = case when ? = 'DONE' then 100 else share end
                        where id = ? and state in ('WAITING', 'RUNNING')""")
                        .params(state.name(), at.atOffset(ZoneOffset.UTC), state.name(), id)
                        .update()
                == 1;
    }

    private void add(CompanyId company, UUID id, Rehearsed each) {
        jdbc.sql("""
                        insert into workorders.rehearsed_order (company_id, rehearsal_id, work_order_id, at, arrive_by, was_staff,
                            was_there, was_way, would_staff, would_there, would_way)
                        values (:company, :id, :order, :at, cast(:by as timestamptz), :was, cast(:wasThere as timestamptz), :wasWay,
                            :would, cast(:wouldThere as timestamptz), :wouldWay)""")
                .param("company", company.value())
                .param("id", id)
                .param("order", each.order())
                .param("at", each.at().atOffset(ZoneOffset.UTC))
                .param("by", text(each.arriveBy()))
                .param("was", each.wasStaff())
                .param("wasThere", text(each.wasThere()))
                .param("wasWay", each.wasWay())
                .param("would", each.wouldStaff())
                .param("wouldThere", text(each.wouldThere()))
                .param("wouldWay", each.wouldWay())
                .update();
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                new Weights(JSON.readValue(row.getString("weights"), new TypeReference<>() {})),
                RehearsalState.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"),
                row.getInt("share"),
                row.getInt("left_out"),
                row.getString("stage"));
    }
}
