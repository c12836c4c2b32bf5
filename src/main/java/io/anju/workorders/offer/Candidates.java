package io.anju.workorders.offer;

import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Permission;
import io.anju.workforce.Candidate;
import io.anju.workforce.StaffId;
import io.anju.workforce.Workforce;
import io.anju.workorders.dispatch.Competence;
import io.anju.workorders.dispatch.Person;
import io.anju.workorders.dispatch.Policy;
import io.anju.workorders.dispatch.Ranking;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.offer.CandidateFacts.Fact;
import java.time.Duration;
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
    private final DayShares shares;

    Candidates(Workforce workforce, Accounts accounts, CandidateFacts facts, DayShares shares) {
        this.workforce = workforce;
        this.accounts = accounts;
        this.facts = facts;
        this.shares = shares;
    }

    /** Everybody of the order's project, compared as things stand at {@code now}. */
    Comparison compare(WorkOrder order, Instant now) {
        var task = order.task();
        var staff = workforce.candidates(task.projectId(), skill(order), now);
        var known = facts.of(order, now);
        var job = known.job().job(order.progress().priority(), task.skill(), task.teamId());
        var policy = known.job().policy();
        var ranking = Ranking.of(job, policy, people(order, staff, known.people()));
        return new Comparison(
                ranking,
                askable(staff),
                skill(order),
                known.job().usualMode(),
                policy,
                heldUntil(order, known.job(), policy, now));
    }

    private static Instant heldUntil(WorkOrder order, JobFacts job, Policy policy, Instant now) {
        var arrive = job.minutesLeft();
        var accept = job.acceptSeconds();
        var answer = policy.answerTimes().of(order.progress().priority());
        return policy.freeHand()
                .until(
                        now,
                        arrive == null ? null : now.plus(Duration.ofMinutes(arrive)),
                        accept == null ? null : now.plusSeconds(accept).minus(answer));
    }

    /** Who leads the team that normally does it; empty if the lead cannot or may not be asked, or was asked in this search. */
    Optional<Askable> lead(WorkOrder order, Comparison compared) {
        return Optional.ofNullable(order.task().teamId())
                .or(() -> workforce.teamFor(order.task().projectId(), skill(order)))
                .flatMap(workforce::leadOf)
                .filter(lead -> !compared.wasAsked(lead.id()))
                .filter(lead -> compared.forbidden(lead.id()).isEmpty())
                .map(lead -> compared.askable().get(lead.id()));
    }

    /** Counts a job towards the person's share of the week. */
    void tookOn(CompanyId company, AccountId account, Instant at) {
        shares.add(company, account, at);
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
                new Competence(each.levels(), each.certificates(), each.expired(), each.employer()),
                each.team(),
                each.onDuty(),
                each.onLeave(),
                each.dutyUntil(),
                fact.answered(),
                fact.workload(),
                fact.position());
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
