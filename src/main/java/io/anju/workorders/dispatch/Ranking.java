package io.anju.workorders.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everybody who could be asked, the best first. Fit people come before the others, and where work waits for free hands
 * those who have them before the busy; among them the lower score wins, then fewer open jobs, then the staff id, so that chance
 * decides nothing.
 *
 * @param people all of them, ranks 1 to n
 * @param weights by which they were compared
 * @param waits whether the job may lie while nobody fit has free hands
 */
public record Ranking(List<Ranked> people, Weights weights, boolean waits) {

    private static final Comparator<Ranked> FIT_FIRST = Comparator.comparing((Ranked each) -> !each.isFit());

    private static final Comparator<Ranked> BEST_FIRST = FIT_FIRST
            .thenComparing(each -> each.obstacles().size())
            .thenComparing(Ranked::score)
            .thenComparing(each -> each.person().workload().openJobs())
            .thenComparing(each -> each.person().staff().value());

    private static final Comparator<Ranked> FREE_FIRST =
            FIT_FIRST.thenComparing(each -> each.isFit() && !each.free()).thenComparing(BEST_FIRST);

    public Ranking {
        people = List.copyOf(people);
    }

    /** Compares the people for the job as the project wants it. */
    public static Ranking of(Job job, Policy policy, List<Person> people) {
        var setting = Setting.of(job, policy, people);
        var waits = policy.freeHand().waitsFor(job.priority());
        var sorted = people.stream()
                .map(person -> assess(setting, person))
                .sorted(waits ? FREE_FIRST : BEST_FIRST)
                .toList();
        var ranked = new ArrayList<Ranked>(sorted.size());
        for (var each : sorted) {
            ranked.add(each.at(ranked.size() + 1));
        }
        return new Ranking(ranked, setting.weights(), waits);
    }

    /** The first who can be asked; empty if nobody can. */
    public Optional<Ranked> best() {
        return people.stream().findFirst().filter(Ranked::isFit);
    }

    /** Whether somebody could be asked, but nobody who could begin now, and the job may lie until somebody can. */
    public boolean waitsForHands() {
        return waits && best().filter(each -> !each.free()).isPresent();
    }

    private static Ranked assess(Setting setting, Person person) {
        var one = setting.with(person);
        var costs = Wish.costs(one);
        return new Ranked(
                0,
                person,
                Rules.against(one),
                costs,
                setting.weights().total(costs),
                !costs.containsKey(Wish.TEAM),
                setting.policy()
                        .freeHand()
                        .isFree(person.workload(), setting.job().priority()),
                Ranked.floorsBetween(setting.job(), person.position()));
    }
}
