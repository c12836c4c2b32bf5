package io.anju.workorders.signoff;

import io.anju.files.FileId;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.workorders.Confirmation;
import io.anju.workorders.ConfirmationKind;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.WorkOrderJournal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer's answer as the doer or the desk takes it down: a signature, a code, a word on the telephone, a no. */
@Service
public class CustomerAnswers {

    private final WorkOrderAccess access;
    private final WorkOrderJournal journal;
    private final ConfirmationCodes codes;
    private final Notices notices;
    private final SignOff signOff;

    CustomerAnswers(
            WorkOrderAccess access,
            WorkOrderJournal journal,
            ConfirmationCodes codes,
            Notices notices,
            SignOff signOff) {
        this.access = access;
        this.journal = journal;
        this.codes = codes;
        this.notices = notices;
        this.signOff = signOff;
    }

    /** Sends a code to the customer's phone. Refuses where no number is known ({@code phone-missing}). */
    @Transactional
    public void sendCode(Actor actor, WorkOrderId id) {
        var order = access.asDoerOrDesk(actor, id);
        Move.CONFIRM.lead(order.state(), null);
        var phone = Optional.ofNullable(order.task().customerPhone()).orElseThrow(() -> Refused.missing("phone"));
        codes.countAsked(id);
        var customer =
                new Recipient(Optional.ofNullable(order.task().customerName()).orElse(""), null, phone, null);
        notices.send(
                actor,
                new Notice(
                        id.subject(),
                        ConfirmationCodes.TEMPLATE,
                        Map.of("number", order.number()),
                        List.of(customer),
                        Set.of(Channel.SMS),
                        journal.now()));
    }

    /** Signed on the glass of the doer's phone. */
    @Transactional
    public void signed(
            Actor actor,
            WorkOrderId id,
            String name,
            FileId signature,
            @Nullable String comment,
            @Nullable Instant said) {
        var given = new Confirmation(ConfirmationKind.ON_GLASS, name, signature, comment);
        signOff.confirm(actor, access.asDoer(actor, id), given, said);
    }

    /** Told the code. Refuses a wrong one ({@code code-wrong}) and too many tries. */
    @Transactional
    public void byCode(Actor actor, WorkOrderId id, String name, String code, @Nullable String comment) {
        var order = access.asDoer(actor, id);
        Move.CONFIRM.lead(order.state(), null);
        codes.countTry(id);
        if (!codes.matches(id, code)) {
            throw Refused.field("code", "code-wrong");
        }
        signOff.confirm(actor, order, new Confirmation(ConfirmationKind.CODE, name, null, comment), null);
    }

    /** Said yes on the telephone; only the desk may take that down, and never for its own work. */
    @Transactional
    public void byPhone(Actor actor, WorkOrderId id, String name, @Nullable String comment) {
        var order = access.asDoerOrDesk(actor, id);
        if (order.isAssignedTo(actor.account())) {
            throw Refused.invalid("own-work", Map.of());
        }
        signOff.confirm(actor, order, new Confirmation(ConfirmationKind.BY_PHONE, name, null, comment), null);
    }

    /** Says no, with the reason; it is to be done again. */
    @Transactional
    public void refused(Actor actor, WorkOrderId id, String name, String reason, @Nullable Instant said) {
        signOff.refuse(actor, access.asDoerOrDesk(actor, id), name, reason, said);
    }
}
