package io.anju.workorders.field;

import io.anju.estate.Projects;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.workforce.Candidate;
import io.anju.workforce.Workforce;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.transfer.TransferQueries;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The turn of the person who asks, and what is left of it. */
@Component
class OwnTurn {

    private final Projects projects;
    private final Workforce workforce;
    private final TransferQueries transfers;

    OwnTurn(Projects projects, Workforce workforce, TransferQueries transfers) {
        this.projects = projects;
        this.workforce = workforce;
        this.transfers = transfers;
    }

    /** When the present duty ends; null off duty. */
    @Nullable
    Instant until(Actor actor, AccountId account, Instant now) {
        return projects.visible(actor, Permission.WORK_DO).stream()
                .flatMap(project -> workforce.onDuty(project.id(), now).stream())
                .filter(person -> account.equals(person.account()))
                .map(Candidate::dutyUntil)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Orders in hand about which the person has to say, as the turn ends, whether they are handed on or kept. */
    List<WorkOrderId> leftBehind(AccountId account, Instant now) {
        return transfers.unspoken(account, now);
    }
}
