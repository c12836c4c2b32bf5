package io.anju.requests;

import io.anju.estate.PlaceId;
import io.anju.identity.AccountSummary;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.workorders.WorkOrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One reported matter and its life. Every verb gives the step to be written down. */
@Table(schema = "requests", name = "request")
final class ServiceRequest {

    /** How long a settled matter may be called up again by its reporter. */
    static final Duration REOPENABLE = Duration.ofDays(7);

    static final String SUBJECT = "request";

    @Id
    final RequestId id;

    final CompanyId companyId;
    final ProjectId projectId;
    final String number;

    @Embedded.Empty
    final Report report;

    @Embedded.Empty
    final Standing standing;

    @Version
    @Nullable
    Integer version;

    @PersistenceCreator
    ServiceRequest(
            RequestId id, CompanyId companyId, ProjectId projectId, String number, Report report, Standing standing) {
        this.id = id;
        this.companyId = companyId;
        this.projectId = projectId;
        this.number = number;
        this.report = report;
        this.standing = standing;
    }

    static SubjectRef subject(RequestId id) {
        return SubjectRef.of(SUBJECT, id);
    }

    SubjectRef subject() {
        return subject(id);
    }

    RequestState state() {
        return standing.state;
    }

    int currentVersion() {
        return version == null ? 0 : version;
    }

    Optional<PlaceId> place() {
        return Optional.ofNullable(report.placeId());
    }

    boolean isRepair() {
        return standing.kind == RequestKind.REPAIR;
    }

    boolean isConfidential() {
        return standing.kind == RequestKind.COMPLAINT;
    }

    /** Danger and emergencies begin at any hour and before anybody has verified them. */
    boolean isEmergency() {
        return standing.priority != null && Priorities.isEmergency(standing.priority);
    }

    /** Work may begin: verified or an emergency, and paid work only after the customer's yes. */
    boolean mayBeginWork() {
        return isRepair()
                && standing.workOrderId == null
                && (isEmergency() || standing.verifiedAt != null && (!standing.chargeable || standing.quoteAccepted));
    }

    RequestStep move(RequestMove move, Instant at, @Nullable String note) {
        var from = standing.state;
        standing.state = move.lead(from);
        standing.stateSince = at;
        return new RequestStep(move.verb(), from, standing.state, at, note, true);
    }

    RequestStep verify(Liability liability, boolean chargeable, Instant at, @Nullable String note) {
        var step = standing.state == RequestState.IN_WORK
                ? remark("verify", at, note)
                : move(RequestMove.VERIFY, at, note);
        standing.liability = liability;
        standing.chargeable = chargeable;
        standing.verifiedAt = at;
        return step;
    }

    RequestStep startWork(WorkOrderId order, Instant at) {
        standing.workOrderId = order;
        return move(RequestMove.START_WORK, at, null);
    }

    RequestStep finish(RequestMove move, Instant at, @Nullable String note) {
        standing.finishedAt = at;
        return move(move, at, note);
    }

    RequestStep confirm(Instant at, @Nullable String note) {
        if (standing.finishedAt == null) {
            standing.finishedAt = at;
        }
        standing.confirmedAt = at;
        return move(RequestMove.CONFIRM, at, note);
    }

    /** Ends it. Refuses ({@code off-hours-record-incomplete}) what R-012 wants told first. */
    RequestStep end(RequestMove move, Instant at, @Nullable String note) {
        if (report.offHours() && needsRecord(move) && !standing.isAccountedFor()) {
            throw Refused.conflict("off-hours-record-incomplete");
        }
        standing.endedAt = at;
        return move(move, at, note);
    }

    RequestStep settle(RequestMove move, Intake.Solution solution, Instant at) {
        account(solution);
        if (standing.finishedAt == null) {
            standing.finishedAt = at;
        }
        return end(move, at, solution.result());
    }

    /** Notes process and result, two of the five facts of R-012; the other three are there from the beginning. */
    void account(Intake.Solution solution) {
        standing.process = solution.process() == null ? solution.result() : solution.process();
        standing.result = solution.result();
    }

    RequestStep mergeInto(ServiceRequest other, Instant at) {
        standing.mergedInto = other.id;
        standing.endedAt = at;
        return move(RequestMove.MERGE, at, other.number);
    }

    RequestStep reopen(Instant at, String reason) {
        var step = move(RequestMove.REOPEN, at, reason);
        standing.reopenedAt = at;
        standing.endedAt = null;
        standing.finishedAt = null;
        standing.confirmedAt = null;
        standing.process = null;
        standing.result = null;
        standing.score = null;
        standing.rounds++;
        return step;
    }

    /** Whether its reporter may still call it up again (within 7 days). */
    boolean mayReopen(Instant now) {
        var since = standing.endedAt == null ? standing.stateSince : standing.endedAt;
        return RequestMove.REOPEN.allowedFrom(state()) && !now.isAfter(since.plus(REOPENABLE));
    }

    RequestStep appoint(Intake.Window window, Instant at) {
        standing.windowFrom = window.from();
        standing.windowTo = window.to();
        return remark("appoint", at, null);
    }

    void handOver(AccountSummary handler) {
        standing.handlerAccount = handler.id();
        standing.handlerName = handler.name();
    }

    /** Something worth keeping that moves nothing. */
    RequestStep remark(String verb, Instant at, @Nullable String note) {
        return new RequestStep(verb, standing.state, standing.state, at, note, true);
    }

    /** The same for colleagues only. */
    RequestStep internalRemark(String verb, Instant at, @Nullable String note) {
        return new RequestStep(verb, standing.state, standing.state, at, note, false);
    }

    RequestSummary summary() {
        return new RequestSummary(
                id,
                number,
                projectId,
                report.placeId(),
                standing.kind,
                standing.category,
                standing.priority,
                report.title(),
                standing.state,
                report.reportedAt(),
                report.offHours(),
                currentVersion());
    }

    private static boolean needsRecord(RequestMove move) {
        return switch (move) {
            case CLOSE, SOLVE, CLOSE_WITHOUT_WORK -> true;
            default -> false;
        };
    }
}
