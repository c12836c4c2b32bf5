package io.anju.requests.journal;

import io.anju.deadlines.Priority;
import io.anju.estate.PlaceId;
import io.anju.identity.AccountSummary;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.Intake;
import io.anju.requests.KnownOutage;
import io.anju.requests.Liability;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import io.anju.requests.RequestSummary;
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
public final class ServiceRequest {

    /** How long a settled matter may be called up again by its reporter. */
    static final Duration REOPENABLE = Duration.ofDays(7);

    public static final String SUBJECT = "request";

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
    public ServiceRequest(
            RequestId id, CompanyId companyId, ProjectId projectId, String number, Report report, Standing standing) {
        this.id = id;
        this.companyId = companyId;
        this.projectId = projectId;
        this.number = number;
        this.report = report;
        this.standing = standing;
    }

    /**
     * Makes a move that changes nothing but the state. Refuses {@code move-not-allowed}, as every verb that moves does.
     */
    public RequestStep move(RequestMove move, Instant at, @Nullable String note) {
        var from = standing.state;
        standing.state = move.lead(from);
        standing.stateSince = at;
        return new RequestStep(move.verb(), from, standing.state, at, note, true);
    }

    /** Settles whose part it is and whether it costs (S-06); emergencies are verified while the work already runs. */
    public RequestStep verify(Liability liability, boolean chargeable, Instant at, @Nullable String note) {
        var step = standing.state == RequestState.IN_WORK
                ? remark("verify", at, note)
                : move(RequestMove.VERIFY, at, note);
        standing.borneBy(liability, chargeable).verified(at);
        return step;
    }

    /** Its work is in the field from now on. */
    public RequestStep startWork(WorkOrderId order, Instant at) {
        standing.workOrderId = order;
        return move(RequestMove.START_WORK, at, null);
    }

    /** The matter is done, though nobody has confirmed it yet. */
    public RequestStep finish(RequestMove move, Instant at, @Nullable String note) {
        standing.finishedAt = at;
        return move(move, at, note);
    }

    /** The customer finds it done, which also finishes what nobody had finished. */
    public RequestStep confirm(Instant at, @Nullable String note) {
        if (standing.finishedAt == null) {
            standing.finishedAt = at;
        }
        standing.confirmedAt = at;
        return move(RequestMove.CONFIRM, at, note);
    }

    /** Ends it. Refuses ({@code off-hours-record-incomplete}) what R-012 wants told first. */
    public RequestStep end(RequestMove move, Instant at, @Nullable String note) {
        if (report.offHours() && move.needsRecord() && !standing.isAccountedFor()) {
            throw Refused.conflict("off-hours-record-incomplete");
        }
        standing.endedAt = at;
        return move(move, at, note);
    }

    /** Accounts for it and ends it in one move; refuses what {@link #end} refuses. */
    public RequestStep settle(RequestMove move, Intake.Solution solution, Instant at) {
        account(solution);
        if (standing.finishedAt == null) {
            standing.finishedAt = at;
        }
        return end(move, at, solution.result());
    }

    /** Notes process and result, two of the five facts of R-012; the other three are there from the beginning. */
    public void account(Intake.Solution solution) {
        standing.process = solution.process() == null ? solution.result() : solution.process();
        standing.result = solution.result();
    }

    /** Ends it as part of another request, which its reporters are told of from now on. */
    public RequestStep mergeInto(ServiceRequest other, Instant at) {
        standing.mergedInto = other.id;
        standing.endedAt = at;
        return move(RequestMove.MERGE, at, other.number);
    }

    /** Is part of an outage from now on and begins no work of its own; work under way goes on. */
    public RequestStep join(KnownOutage outage, Instant at) {
        standing.outageId = outage.id();
        return remark("join-outage", at, outage.number());
    }

    /** Is a matter of its own again; the note is the reason, for colleagues only. */
    public RequestStep leaveOutage(Instant at, String reason) {
        standing.outageId = null;
        return internalRemark("leave-outage", at, reason);
    }

    /** Begins another round, no longer as part of an outage: what the last one reached is forgotten here, the steps keep it. */
    public RequestStep reopen(Instant at, String reason) {
        var step = move(RequestMove.REOPEN, at, reason);
        standing.beginRound(at);
        return step;
    }

    /** Somebody comes within this window. */
    public RequestStep appoint(Intake.Window window, Instant at) {
        standing.within(window);
        return remark("appoint", at, null);
    }

    /** Somebody else answers for it at the desk; the state stays, so there is no step. */
    public void handOver(AccountSummary handler) {
        standing.handlerAccount = handler.id();
        standing.handlerName = handler.name();
    }

    /** Sees it differently from now on; the note is the reason, for colleagues only. */
    public RequestStep reclassify(Assessment assessment, Instant at, String reason) {
        standing.see(assessment);
        return internalRemark("reclassify", at, reason);
    }

    /** A price is offered, which the customer has yet to answer. */
    public RequestStep quote(Instant at, String amount) {
        standing.quoteAccepted = false;
        return standing.state == RequestState.IN_WORK
                ? remark("quote", at, amount)
                : move(RequestMove.QUOTE, at, amount);
    }

    /** The customer's yes or no to the price. */
    public RequestStep answerQuote(boolean accepted, Instant at, String by) {
        standing.quoteAccepted = accepted;
        var move = accepted ? RequestMove.ACCEPT_QUOTE : RequestMove.REFUSE_QUOTE;
        return standing.state == RequestState.IN_WORK ? remark(move.verb(), at, by) : move(move, at, by);
    }

    /** Its work was called off by itself. */
    public RequestStep returnWork(Instant at, String reason) {
        forgetWork();
        return move(RequestMove.RETURN_WORK, at, reason);
    }

    /** Work may be opened anew: the order that it had is over. */
    public void forgetWork() {
        standing.workOrderId = null;
    }

    /** The reporter's mark for this round, 1 to 5. */
    public RequestStep rate(int score, Instant at, @Nullable String comment) {
        standing.score = score;
        return remark("rate", at, comment);
    }

    /** Ends it as a file of another system says it ended. */
    public RequestStep closeAsRecorded(Instant at, String source) {
        standing.finishedAt = at;
        return end(RequestMove.CLOSE_AS_RECORDED, at, source);
    }

    /** Something worth keeping that moves nothing. */
    public RequestStep remark(String verb, Instant at, @Nullable String note) {
        return new RequestStep(verb, standing.state, standing.state, at, note, true);
    }

    /** The same for colleagues only. */
    public RequestStep internalRemark(String verb, Instant at, @Nullable String note) {
        return new RequestStep(verb, standing.state, standing.state, at, note, false);
    }

    public RequestState state() {
        return standing.state;
    }

    /** Where it is; empty for what concerns no place. */
    public Optional<PlaceId> place() {
        return Optional.ofNullable(report.placeId());
    }

    /** Only repairs lead to work in the field. */
    public boolean isRepair() {
        return standing.kind == RequestKind.REPAIR;
    }

    /** Complaints: who complained is not for everybody. */
    public boolean isConfidential() {
        return standing.kind == RequestKind.COMPLAINT;
    }

    /** Danger and emergencies begin at any hour and before anybody has verified them. */
    public boolean isEmergency() {
        return standing.priority != null && Priorities.isEmergency(standing.priority);
    }

    /**
     * Whether an outage could explain it: a repair that is not done and that threatens nobody's life.
     */
    public boolean mayJoinOutage() {
        return isRepair()
                && standing.outageId == null
                && standing.priority != Priority.P1
                && RequestMove.RESTORE.allowedFrom(standing.state);
    }

    /**
     * Work may begin: verified or an emergency, paid work only after the customer's yes, and nothing for what an outage
     * explains.
     */
    public boolean mayBeginWork() {
        return isRepair()
                && standing.outageId == null
                && standing.workOrderId == null
                && (isEmergency() || standing.verifiedAt != null && (!standing.chargeable || standing.quoteAccepted));
    }

    /** Whether its reporter may still call it up again (within 7 days). */
    public boolean mayReopen(Instant now) {
        var since = standing.endedAt == null ? standing.stateSince : standing.endedAt;
        return RequestMove.REOPEN.allowedFrom(state()) && !now.isAfter(since.plus(REOPENABLE));
    }

    /** The request as other modules see it. */
    public RequestSummary summary() {
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

    /** How other modules refer to a request. */
    public static SubjectRef subject(RequestId id) {
        return SubjectRef.of(SUBJECT, id);
    }

    public SubjectRef subject() {
        return subject(id);
    }

    /** The version to compare with a client's; 0 before it is stored. */
    public int currentVersion() {
        return version == null ? 0 : version;
    }

    public RequestId id() {
        return id;
    }

    public CompanyId companyId() {
        return companyId;
    }

    public ProjectId projectId() {
        return projectId;
    }

    public String number() {
        return number;
    }

    public Report report() {
        return report;
    }

    public Standing standing() {
        return standing;
    }
}
