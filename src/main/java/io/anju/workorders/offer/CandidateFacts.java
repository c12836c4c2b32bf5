package io.anju.workorders.offer;

import io.anju.deadlines.Priority;
import io.anju.workorders.Spot;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.dispatch.Person.Answer;
import io.anju.workorders.journal.StepStore;
import io.anju.workorders.journal.WorkOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What our own tables know about the people who could be asked, by account: one statement, since every intake asks. */
@Component
class CandidateFacts {

    /** A proven position says nothing about where somebody is after this time. */
    private static final Duration POSITION_LASTS = Duration.ofHours(4);

    private final JdbcClient jdbc;
    private final StepStore steps;

    CandidateFacts(JdbcClient jdbc, StepStore steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    /** A building and a floor there, as far as known. */
    record Spot(@Nullable UUID building, @Nullable Integer floor) {
        static final Spot UNKNOWN = new Spot(null, null);
    }

    /**
     * What is known of somebody.
     *
     * @param openJobs what is in hand
     * @param busyWith the most urgent of what the person is under way to or works on
     * @param answered how the person answered this order in its present search
     * @param spot where the person was last proven to be, at {@code seenAt}
     */
    record Fact(
            int openJobs,
            @Nullable Priority busyWith,
            @Nullable Answer answered,
            Spot spot,
            @Nullable Instant seenAt) {

        static final Fact NOTHING = new Fact(0, null, null, Spot.UNKNOWN, null);
    }

    /**
     * What is known for an order.
     *
     * @param place where its place lies
     * @param people by account; who is absent has nothing in hand and was never seen or asked
     */
    record Known(Spot place, Map<UUID, Fact> people) {}

    Known of(WorkOrder order, Instant now) {
        steps.writeNow();
        var people = new HashMap<UUID, Fact>();
        var places = new HashMap<WorkOrderId, Spot>();
        var place = order.task().placeId();
        jdbc.sql("""
                        with load as (
                            select assignee as account_id, count(*) as jobs,
                                min(priority) filter (where state in ('ON_THE_WAY', 'ON_SITE')) as busy
                            from workorders.work_order
                            where assignee is not null
                                and state in ('ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED', 'REOPENED')
                            group by assignee),
                        answered as (
                            select account_id, min(answer) as answer from workorders.offer
                            where work_order_id = :order and round = :round and answer in ('DECLINED', 'EXPIRED')
                            group by account_id),
                        seen as (
                            select distinct on (s.author) s.author as account_id, p.building_id, p.floor_no, s.at
                            from workorders.step s
                            join estate.v_place p on p.company_id = s.company_id and p.id = s.place_id
                            where s.proof = 'SCAN' and s.at > :since and s.author is not null
                            order by s.author, s.id desc)
                        select account_id, jobs, busy, answer, building_id, floor_no, at
                        from load full join answered using (account_id) full join seen using (account_id)
                        union all
                        select null, null, null, null, building_id, floor_no, null from estate.v_place where id = :place""")
                .param("order", order.id().value())
                .param("round", order.search().round())
                .param("since", Timestamp.from(now.minus(POSITION_LASTS)))
                .param("place", place == null ? null : place.value(), Types.OTHER)
                .query(row -> {
                    var account = row.getObject("account_id", UUID.class);
                    if (account == null) {
                        places.put(order.id(), spot(row));
                    } else {
                        people.put(account, fact(row));
                    }
                });
        return new Known(places.getOrDefault(order.id(), Spot.UNKNOWN), people);
    }

    private static Spot spot(ResultSet row) throws SQLException {
        return new Spot(row.getObject("building_id", UUID.class), row.getObject("floor_no", Integer.class));
    }

    private static Fact fact(ResultSet row) throws SQLException {
        var busy = row.getString("busy");
        var answer = row.getString("answer");
        var seen = row.getTimestamp("at");
        return new Fact(
                row.getInt("jobs"),
                busy == null ? null : Priority.valueOf(busy),
                answer == null ? null : answer.equals("DECLINED") ? Answer.DECLINED : Answer.SILENT,
                spot(row),
                seen == null ? null : seen.toInstant());
    }
}
