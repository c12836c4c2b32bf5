package io.anju.workorders.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everybody who could be asked, the best first. Fit people come before the others; among them the lower score
 * wins, then fewer open jobs, then the staff id, so that chance decides nothing.
 *
 * @param people all of them, ranks 1 to n
 * @param weights by which they were compared
 */
public record Ranking(List<Ranked> people, Weights weights) {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing((Ranked each) -> !each.isFit())
            .thenComparing(each -> each.obstacles().size())
            .thenComparing(Ranked::score)
            .thenComparing(each -> each.person().workload().openJobs())
            .thenComparing(each -> each.person().staff().value());

    public Ranking {
        people = List.copyOf(people);
    }

    /** Compares the people for the job as the project wants it. */
    public static Ranking of(Job job, Policy policy, List<Person> people) {
        var setting = Setting.of(job, policy, people);
        var sorted = people.stream()
                .map(person -> assess(setting, person))
                .sorted(BEST_FIRST)
                .toList();
        var ranked = new ArrayList<Ranked>(sorted.size());
        for (var each : sorted) {
            ranked.add(each.at(ranked.size() + 1));
        }
        return new Ranking(ranked, setting.weights());
    }

    /** The first who can be asked; empty if nobody can. */
    public Optional<Ranked> best() {
        return people.stream().findFirst().filter(Ranked::isFit);
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
                Ranked.floorsBetween(setting.job(), person.position()));
    }
}
