package io.anju.workorders.field;

import io.anju.deadlines.ClockState;
import io.anju.deadlines.ClockView;
import io.anju.estate.Projects;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.workforce.Candidate;
import io.anju.workforce.Workforce;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.OfferReason;
import io.anju.workorders.offer.OfferStore;
import io.anju.workorders.reading.JobView;
import io.anju.workorders.reading.WorkOrderReading;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private final OfferStore offers;
    private final Projects projects;
    private final Workforce workforce;

    FieldToday(
            JdbcClient jdbc,
            WorkOrderJournal journal,
            WorkOrderReading reading,
            OfferStore offers,
            Projects projects,
            Workforce workforce) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.reading = reading;
        this.offers = offers;
        this.projects = projects;
        this.workforce = workforce;
    }

    /** A question that rings, with the job it asks about, and why it came to this person. */
    record RingingOffer(
            UUID id,
            Instant offeredAt,
            Instant expiresAt,
            boolean seen,
            @Nullable OfferReason why,
            JobView order) {}

    /**
     * The day of one person.
     *
     * @param offers the one that lapses first on top
     * @param jobs the running clock that ends first on top
     * @param pool what could be taken, the oldest first, at most 20
     * @param dutyUntil when the present duty ends, null off duty
     * @param done finished or settled within the last 18 hours, the latest first
     */
    record FieldDay(
            @Nullable Instant dutyUntil,
            List<RingingOffer> offers,
            List<JobView> jobs,
            List<JobView> pool,
            List<JobView> done) {}

    @Transactional(readOnly = true)
    public FieldDay of(Actor actor) {
        var account = actor.requireAccount();
        return new FieldDay(
                dutyUntil(actor, account),
                ringing(actor, account),
                inHand(account).stream()
                        .map(id -> view(actor, id))
                        .sorted(Comparator.comparing(FieldToday::nextDue))
                        .toList(),
                pool(actor).stream().map(id -> view(actor, id)).toList(),
                done(account).stream().map(id -> view(actor, id)).toList());
    }

    private List<RingingOffer> ringing(Actor actor, AccountId account) {
        var open = offers.openAt(account);
        var reasons = open.isEmpty() ? Map.<UUID, OfferReason>of() : offers.reasonsAt(account);
        return open.stream()
                .map(offer -> new RingingOffer(
                        offer.id(),
                        offer.offeredAt(),
                        offer.expiresAt(),
                        offer.seenAt() != null,
                        reasons.get(offer.id()),
                        view(actor, offer.workOrderId())))
                .toList();
    }

    private @Nullable Instant dutyUntil(Actor actor, AccountId account) {
        return projects.visible(actor, Permission.WORK_DO).stream()
                .flatMap(project -> workforce.onDuty(project.id(), journal.now()).stream())
                .filter(person -> account.equals(person.account()))
                .map(Candidate::dutyUntil)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
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
