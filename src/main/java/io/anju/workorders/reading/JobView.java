package io.anju.workorders.reading;

import io.anju.deadlines.ClockView;
import io.anju.deadlines.Priority;
import io.anju.estate.PlaceId;
import io.anju.estate.Position;
import io.anju.files.FileId;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.people.CareHint;
import io.anju.standards.SheetView;
import io.anju.workforce.StaffId;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.Spot;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.crew.CrewMember;
import io.anju.workorders.equipment.NamedNeeds;
import io.anju.workorders.proof.Evidence;
import io.anju.workorders.proof.Lines;
import io.anju.workorders.proof.Photos;
import io.anju.workorders.transfer.Transfer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order with everything a phone needs while it is offline.
 *
 * @param care what to heed in the household, for whoever goes there; absent where there is nothing
 * @param helpers everybody who was ever asked to help, the first asked at the top
 * @param transfer the wish of whoever stands for it to hand it on, null where there is none
 * @param beforePause where a pause began
 * @param total what work and material cost, in fen
 * @param missing what must still be there before it can be finished
 * @param needed tools and parts to bring
 * @param can the verbs that are allowed now
 */
public record JobView(
        WorkOrderId id,
        String number,
        int version,
        WorkOrderState state,
        @Nullable WorkOrderState beforePause,
        Priority priority,
        String title,
        @Nullable String detail,
        String category,
        @Nullable String skill,
        boolean chargeable,
        boolean pooled,
        int rework,
        JobOrigin origin,
        JobProject project,
        @Nullable JobPlace place,
        @Nullable Spot spot,
        @Nullable JobCustomer customer,
        @Nullable List<CareHint> care,
        @Nullable JobDoer doer,
        List<JobCrewMember> helpers,
        @Nullable JobTransfer transfer,
        JobTimes times,
        @Nullable ArrivalProof arrivalProof,
        @Nullable String faultCause,
        @Nullable String workDone,
        @Nullable String paperLocation,
        List<ClockView> clocks,
        @Nullable SheetView checklist,
        List<FileId> reported,
        List<JobPhoto> photos,
        List<JobLine> lines,
        long total,
        List<Evidence.MissingEvidence> missing,
        List<NamedNeeds.NeededItem> needed,
        List<String> can) {

    /** What asked for it. */
    public record JobOrigin(String type, UUID id, @Nullable String number) {}

    /** Where it is; times are told in {@code zone}. */
    public record JobProject(
            ProjectId id, String name, @Nullable String phone, ZoneId zone) {}

    /** Where to go; {@code within} are the names of what it lies in, from the outside in. */
    public record JobPlace(
            PlaceId id,
            String code,
            String name,
            List<String> within,
            @Nullable Integer floor,
            @Nullable Position position) {}

    /** Who waits for it; the number is masked (Y-08). */
    public record JobCustomer(String name, @Nullable String phone) {}

    /** Who stands for it. */
    public record JobDoer(@Nullable StaffId staff, AccountId account, String name) {}

    /** That the doer wants somebody else to go on. */
    public record JobTransfer(
            Transfer.TransferOccasion occasion, @Nullable String reason, Instant saidAt) {

        static JobTransfer of(Transfer wish) {
            return new JobTransfer(wish.occasion(), wish.reason(), wish.saidAt());
        }
    }

    /** Somebody who was asked to help; {@code obstacles} are the rules that spoke against it when the desk asked. */
    public record JobCrewMember(
            UUID id,
            StaffId staff,
            AccountId account,
            String name,
            CrewMember.HelpState state,
            Instant askedAt,
            String askedBy,
            List<String> obstacles,
            @Nullable String note,
            @Nullable String answerReason,
            @Nullable Instant arrivedAt,
            @Nullable ArrivalProof arrivalProof,
            @Nullable Instant leftAt,
            @Nullable Integer minutes,
            @Nullable String removedBy,
            @Nullable String removedReason) {

        static JobCrewMember of(CrewMember helper) {
            return new JobCrewMember(
                    helper.id(),
                    helper.staffId(),
                    helper.accountId(),
                    helper.name(),
                    helper.state(),
                    helper.askedAt(),
                    helper.askedBy(),
                    helper.rules(),
                    helper.note(),
                    helper.answerReason(),
                    helper.arrivedAt(),
                    helper.arrivalProof(),
                    helper.leftAt(),
                    helper.minutes(),
                    helper.removedBy(),
                    helper.removedReason());
        }
    }

    /** When what happened, null where it has not; {@code searchFrom} is when somebody will be looked for, {@code
     * heldUntil} until when it lies for somebody with free hands. */
    public record JobTimes(
            Instant opened,
            @Nullable Instant windowFrom,
            @Nullable Instant windowTo,
            @Nullable Instant searchFrom,
            @Nullable Instant heldUntil,
            @Nullable Instant accepted,
            @Nullable Instant setOut,
            @Nullable Instant arrived,
            @Nullable Instant madeSafe,
            @Nullable Instant finished,
            @Nullable Instant resultAccepted,
            @Nullable Instant confirmed,
            @Nullable Instant closed,
            @Nullable Instant cancelled,
            @Nullable Instant filed) {}

    /** A picture of the work; {@code rework} counts the refusals before it was taken. */
    public record JobPhoto(FileId id, Photos.PhotoRole role, Instant at, String by, int rework) {}

    /**
     * A line of work or material, prices in fen; {@code replaces} and {@code reason} where it corrects another line.
     */
    public record JobLine(
            UUID id,
            Lines.LineKind kind,
            String text,
            @Nullable String spec,
            BigDecimal quantity,
            String unit,
            long unitPrice,
            long amount,
            @Nullable UUID replaces,
            @Nullable String reason,
            Instant at,
            String by) {}
}
