package io.anju.workorders.field;

import io.anju.deadlines.ClockState;
import io.anju.deadlines.ClockView;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.crew.Crew;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person's day: what rings, what is in hand, what could be taken, what is done. */
@Service
class FieldToday {

    private static final Duration DAY = Duration.ofHours(18);
    private static final int MOST_POOLED = 20;

    private final JdbcClient jdbc;
    private final WorkOrderJournal journal;
    private final WorkOrderReading reading;
    private final Ringing ringing;
    private final OwnTurn turn;
    private final Crew crew;

    FieldToday(
            JdbcClient jdbc,
            WorkOrderJournal journal,
            WorkOrderReading reading,
            Ringing ringing,
            OwnTurn turn,
            Crew crew) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.reading = reading;
        this.ringing = ringing;
        this.turn = turn;
        this.crew = crew;
    }

    /**
     * The day of one person.
     *
     * @param offers the one that lapses first on top
     * @param jobs the running clock that ends first on top
     * @param help what the person is asked to help with, or helps with
     * @param leaving orders in hand of which the person has to say, as the turn ends, whether they are handed on or kept
     * @param pool what could be taken, the oldest first, at most 20
     * @param dutyUntil when the present duty ends, null off duty
     * @param done finished or settled within the last 18 hours, the latest first
     * @param route what was planned for this person from today to tomorrow, in its order
     */
    record FieldDay(
            @Nullable Instant dutyUntil,
            List<Ringing.RingingOffer> offers,
            List<JobView> jobs,
            List<JobView> help,
            List<WorkOrderId> leaving,
            List<JobView> pool,
            List<JobView> done,
            List<PlannedStop> route) {}

    /** When this person is expected at a job, and how many minutes on the way that takes. */
    record PlannedStop(WorkOrderId order, Instant from, Instant to, int way) {}

    @Transactional(readOnly = true)
    public FieldDay of(Actor actor) {
        var account = actor.requireAccount();
        return new FieldDay(
                turn.until(actor, account, journal.now()),
                ringing.at(actor, account),
                inHand(account).stream()
                        .map(id -> view(actor, id))
                        .sorted(Comparator.comparing(FieldToday::nextDue))
                        .toList(),
                crew.openAt(account).stream().map(id -> view(actor, id)).toList(),
                turn.leftBehind(account, journal.now()),
                pool(actor).stream().map(id -> view(actor, id)).toList(),
                done(account).stream().map(id -> view(actor, id)).toList(),
                route(account));
    }

    private List<PlannedStop> route(AccountId account) {
        var now = journal.now();
        return jdbc.sql("""
                        select v.work_order_id, v.starts_at, v.ends_at, v.way from workorders.visit v
                        join workorders.work_order w on w.id = v.work_order_id and w.assignee = v.account_id
                        where v.account_id = ? and v.starts_at between ? and ? order by v.starts_at, v.work_order_id""")
                .params(
                        account.value(),
                        Timestamp.from(now.minus(DAY)),
                        Timestamp.from(now.plus(DAY).plus(DAY)))
                .query((row, number) -> new PlannedStop(
                        new WorkOrderId(row.getObject("work_order_id", UUID.class)),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getInt("way")))
                .list();
    }

    private JobView view(Actor actor, WorkOrderId id) {
        return reading.view(actor, journal.load(id));
    }

    private static Instant nextDue(JobView job) {
        return job.clocks().stream()
                .filter(clock -> clock.state() == ClockState.RUNNING
                        || clock.state() == ClockState.WARNED
                        || clock.state() == ClockState.MISSED)
                .map(ClockView::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private List<WorkOrderId> inHand(AccountId account) {
        return ids(jdbc.sql("""
                        select id from workorders.work_order
                        where assignee = ? and state in ('ACCEPTED', 'ON_THE_WAY', 'ON_SITE', 'PAUSED', 'REOPENED', 'FINISHED')
                        order by id""").param(account.value()));
    }

    private List<WorkOrderId> done(AccountId account) {
        return ids(jdbc.sql("""
                        select id from workorders.work_order
                        where assignee = ? and state in ('CONFIRMED', 'CLOSED') and finished_at > ?
                        order by finished_at desc limit 50""")
                .params(account.value(), Timestamp.from(journal.now().minus(DAY))));
    }

    private List<WorkOrderId> pool(Actor actor) {
        var scope = actor.scope(Permission.WORK_DO);
        return ids(jdbc.sql("""
                        select id from workorders.work_order
                        where pooled and state = 'OPEN' and (? or project_id = any(?))
                        order by priority, opened_at limit ?""").params(scope.all(), scope.array(), MOST_POOLED));
    }

    private static List<WorkOrderId> ids(JdbcClient.StatementSpec sql) {
        return sql.query((row, number) -> new WorkOrderId(row.getObject("id", UUID.class)))
                .list();
    }
}
