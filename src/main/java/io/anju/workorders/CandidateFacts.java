package io.anju.workorders;

import io.anju.deadlines.Priority;
import io.anju.workorders.dispatch.Person.Answer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What our own tables know about the people who could be asked, by account. */
@Component
class CandidateFacts {

    /** A proven position says nothing about where somebody is after this time. */
    private static final Duration POSITION_LASTS = Duration.ofHours(4);

    private final JdbcClient jdbc;

    CandidateFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody has in hand. */
    record Load(int openJobs, @Nullable Priority busyWith) {}

    /** Where somebody was last proven to be, and when; all null where that is unknown. */
    record Whereabouts(
            @Nullable UUID building,
            @Nullable Integer floor,
            @Nullable Instant at) {}

    Map<UUID, Load> loads() {
        var loads = new HashMap<UUID, Load>();
        jdbc.sql("""
                        select assignee, count(*) jobs,
                               min(priority) filter (where state in ('ON_THE_WAY', 'ON_SITE')) busy
                        from workorders.work_order
                        where assignee is not null and state in ('ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED', 'REOPENED')
                        group by assignee""").query(row -> {
            var busy = row.getString("busy");
            loads.put(
                    row.getObject("assignee", UUID.class),
                    new Load(row.getInt("jobs"), busy == null ? null : Priority.valueOf(busy)));
        });
        return loads;
    }

    /** How each of them answered this order in its present search. */
    Map<UUID, Answer> answers(WorkOrder order) {
        var answers = new HashMap<UUID, Answer>();
        jdbc.sql("""
                        select account_id, answer from workorders.offer
                        where work_order_id = ? and round = ? and answer in ('DECLINED', 'EXPIRED')""").params(order.id.value(), order.progress.round).query(row -> {
            answers.put(
                    row.getObject("account_id", UUID.class),
                    "DECLINED".equals(row.getString("answer")) ? Answer.DECLINED : Answer.SILENT);
        });
        return answers;
    }

    Map<UUID, Whereabouts> whereabouts(Instant now) {
        var found = new HashMap<UUID, Whereabouts>();
        jdbc.sql("""
                        select distinct on (s.author) s.author, p.building_id, p.floor_no, s.at
                        from workorders.step s join estate.v_place p on p.company_id = s.company_id and p.id = s.place_id
                        where s.proof = 'SCAN' and s.at > ?
                        order by s.author, s.id desc""").param(Timestamp.from(now.minus(POSITION_LASTS))).query(row -> {
            found.put(
                    row.getObject("author", UUID.class),
                    new Whereabouts(
                            row.getObject("building_id", UUID.class),
                            row.getObject("floor_no", Integer.class),
                            row.getTimestamp("at").toInstant()));
        });
        return found;
    }

    /** Where the order's place lies. */
    Whereabouts place(WorkOrder order) {
        var place = order.task.placeId();
        return place == null
                ? new Whereabouts(null, null, null)
                : jdbc.sql("select building_id, floor_no from estate.v_place where id = ?")
                        .param(place.value())
                        .query((row, number) -> new Whereabouts(
                                row.getObject("building_id", UUID.class),
                                row.getObject("floor_no", Integer.class),
                                null))
                        .optional()
                        .orElse(new Whereabouts(null, null, null));
    }
}
