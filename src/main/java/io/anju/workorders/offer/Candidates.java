package io.anju.workorders.offer;

import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Permission;
import io.anju.workforce.Candidate;
import io.anju.workforce.StaffId;
import io.anju.workforce.Workforce;
import io.anju.workorders.dispatch.Job;
import io.anju.workorders.dispatch.Person;
import io.anju.workorders.dispatch.Ranking;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.offer.CandidateFacts.Fact;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what is known about everybody who could do an order, and has them compared. */
@Component
class Candidates {

    private final Workforce workforce;
    private final Accounts accounts;
    private final CandidateFacts facts;

    Candidates(Workforce workforce, Accounts accounts, CandidateFacts facts) {
        this.workforce = workforce;
        this.accounts = accounts;
        this.facts = facts;
    }

    /** Everybody of the order's project, compared as things stand at {@code now}. */
    Comparison compare(WorkOrder order, Instant now) {
        var task = order.task();
        var staff = workforce.candidates(task.projectId(), skill(order), now);
        var known = facts.of(order, now);
        var place = known.place();
        var job = new Job(order.progress().priority(), task.skill(), task.teamId(), place.building(), place.floor());
        return new Comparison(Ranking.of(job, people(order, staff, known.people())), askable(staff), skill(order));
    }

    /** Who leads the team that normally does it; empty if the lead cannot be asked or was asked in this search. */
    Optional<Askable> lead(WorkOrder order, Comparison compared) {
        return Optional.ofNullable(order.task().teamId())
                .or(() -> workforce.teamFor(order.task().projectId(), skill(order)))
                .flatMap(workforce::leadOf)
                .filter(lead -> !compared.wasAsked(lead.id()))
                .map(lead -> compared.askable().get(lead.id()));
    }

    private List<Person> people(WorkOrder order, List<Candidate> staff, Map<UUID, Fact> known) {
        var workers =
                accounts.idsWithPermission(Permission.WORK_DO, order.task().projectId());
        return staff.stream().map(each -> person(each, workers, known)).toList();
    }

    private static Person person(Candidate each, Set<AccountId> workers, Map<UUID, Fact> known) {
        var account = each.account();
        var fact = account == null ? Fact.NOTHING : known.getOrDefault(account.value(), Fact.NOTHING);
        return new Person(
                each.staff(),
                each.name(),
                account != null,
                account != null && workers.contains(account),
                Set.copyOf(each.skills()),
                each.team(),
                each.onDuty(),
                each.onLeave(),
                each.dutyUntil(),
                fact.openJobs(),
                fact.busyWith(),
                fact.answered(),
                fact.spot().building(),
                fact.spot().floor(),
                fact.seenAt());
    }

    private static Map<StaffId, Askable> askable(List<Candidate> staff) {
        var askable = new HashMap<StaffId, Askable>();
        for (var each : staff) {
            var account = each.account();
            if (account != null) {
                askable.put(each.staff(), new Askable(each.staff(), account, each.name(), each.phone()));
            }
        }
        return askable;
    }

    private static String skill(WorkOrder order) {
        return order.task().skill() == null ? "" : order.task().skill();
    }
}
