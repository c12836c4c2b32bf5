package io.anju.workorders;

import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.kernel.Permission;
import io.anju.workforce.Candidate;
import io.anju.workforce.StaffId;
import io.anju.workforce.Workforce;
import io.anju.workorders.CandidateFacts.Load;
import io.anju.workorders.CandidateFacts.Whereabouts;
import io.anju.workorders.dispatch.Job;
import io.anju.workorders.dispatch.Person;
import io.anju.workorders.dispatch.Person.Answer;
import io.anju.workorders.dispatch.Ranking;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known about everybody who could do an order, and has them compared. */
@Component
class Candidates {

    private static final Load NOTHING = new Load(0, null);
    private static final Whereabouts UNKNOWN = new Whereabouts(null, null, null);

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
        var staff = workforce.candidates(order.task.projectId(), skill(order), now);
        var place = facts.place(order);
        var job = new Job(
                order.progress.priority, order.task.skill(), order.task.teamId(), place.building(), place.floor());
        var answers = facts.answers(order);
        var askable = askable(staff);
        return new Comparison(
                Ranking.of(job, people(order, staff, answers, now)), askable, lead(order, answers, askable));
    }

    private List<Person> people(WorkOrder order, List<Candidate> staff, Map<UUID, Answer> answers, Instant now) {
        var workers = accounts.withPermission(Permission.WORK_DO, order.task.projectId()).stream()
                .map(AccountSummary::id)
                .collect(Collectors.toSet());
        var loads = facts.loads();
        var whereabouts = facts.whereabouts(now);
        return staff.stream()
                .map(each -> person(
                        each,
                        each.account() != null && workers.contains(each.account()),
                        of(loads, each, NOTHING),
                        answers.get(key(each)),
                        of(whereabouts, each, UNKNOWN)))
                .toList();
    }

    private static Person person(
            Candidate each, boolean inScope, Load load, @Nullable Answer answered, Whereabouts where) {
        return new Person(
                each.staff(),
                each.name(),
                each.account() != null,
                inScope,
                Set.copyOf(each.skills()),
                each.team(),
                each.onDuty(),
                each.onLeave(),
                each.dutyUntil(),
                load.openJobs(),
                load.busyWith(),
                answered,
                where.building(),
                where.floor(),
                where.at());
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

    private Optional<Askable> lead(WorkOrder order, Map<UUID, Answer> answers, Map<StaffId, Askable> askable) {
        return Optional.ofNullable(order.task.teamId())
                .or(() -> workforce.teamFor(order.task.projectId(), skill(order)))
                .flatMap(workforce::leadOf)
                .map(lead -> askable.get(lead.id()))
                .filter(lead -> !answers.containsKey(lead.account().value()));
    }

    private static String skill(WorkOrder order) {
        return order.task.skill() == null ? "" : order.task.skill();
    }

    private static <T> T of(Map<UUID, T> facts, Candidate each, T unknown) {
        var account = key(each);
        return account == null ? unknown : facts.getOrDefault(account, unknown);
    }

    private static @Nullable UUID key(Candidate each) {
        return each.account() == null ? null : each.account().value();
    }
}
