package io.anju.workorders.dispatch;

import static io.anju.workorders.dispatch.Somebody.TEAM;
import static io.anju.workorders.dispatch.Somebody.TOWER;
import static io.anju.workorders.dispatch.Somebody.fit;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.deadlines.Priority;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.TeamId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds for every comparison, tried on two thousand random ones. */
class RandomRankingTests {

    private static final int TIMES = 2000;
    private static final UUID ANNEX = UUID.randomUUID();
    private static final TeamId OTHERS = TeamId.next();

    @Test
    void the_order_of_the_question_never_changes_the_answer() {
        for (var seed = 0; seed < TIMES; seed++) {
            var random = new Random(seed);
            var job = job(random);
            var policy = policy(random);
            var people = people(random);
            var expected = staff(Ranking.of(job, policy, people));
            Collections.shuffle(people, random);
            assertThat(staff(Ranking.of(job, policy, people)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whoever_is_ruled_out_is_never_chosen_nor_stands_before_somebody_who_is_not() {
        for (var seed = 0; seed < TIMES; seed++) {
            var random = new Random(seed);
            var ranking = Ranking.of(job(random), policy(random), people(random));
            ranking.best().ifPresent(best -> assertThat(best.obstacles()).isEmpty());
            var fit = ranking.people().stream().map(Ranked::isFit).toList();
            assertThat(fit).as("seed %d", seed).isSortedAccordingTo(Collections.reverseOrder());
        }
    }

    @Test
    void more_of_what_a_wish_is_against_never_brings_anybody_forward() {
        for (var seed = 0; seed < TIMES; seed++) {
            var random = new Random(seed);
            var job = job(random);
            var policy = policy(random);
            var others = people(random);
            var before = somebody(random);
            var rank = rankAmong(others, before.build(), job, policy);
            var worse = random.nextInt(4);
            var after = switch (worse) {
                case 0 -> before.openJobs(60);
                case 1 -> before.team(TeamId.next());
                case 2 -> before.visits(0);
                default -> before.promised();
            };
            assertThat(rankAmong(others, after.build(), job, policy))
                    .as("seed %d, change %d", seed, worse)
                    .isGreaterThanOrEqualTo(rank);
        }
    }

    private static int rankAmong(List<Person> others, Person one, Job job, Policy policy) {
        var all = new ArrayList<>(others);
        all.add(one);
        return Ranking.of(job, policy, all).people().stream()
                .filter(each -> each.person().equals(one))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    private static List<UUID> staff(Ranking ranking) {
        return ranking.people().stream()
                .map(each -> each.person().staff().value())
                .toList();
    }

    private static Policy policy(Random random) {
        var weights = Weights.of(
                random.nextInt(500),
                random.nextInt(500),
                random.nextInt(500),
                random.nextInt(500),
                random.nextInt(500),
                random.nextInt(500));
        return new Policy(
                weights,
                random.nextBoolean() ? null : 1 + random.nextInt(6),
                random.nextBoolean(),
                AnswerTimes.USUAL,
                new FreeHand(random.nextBoolean() ? 0 : random.nextInt(101), random.nextBoolean()));
    }

    private static Job job(Random random) {
        var priority = Priority.values()[random.nextInt(5)];
        var level = SkillLevel.values()[random.nextInt(4)];
        var certificate = random.nextInt(4) == 0 ? "LIFT" : null;
        return new Job(
                priority,
                new Need(random.nextInt(5) == 0 ? null : "PLUMBING", level, certificate),
                random.nextInt(4) == 0 ? null : TEAM,
                random.nextInt(5) == 0 ? null : TOWER,
                random.nextInt(5) == 0 ? null : random.nextInt(40) - 3,
                random.nextInt(24),
                random.nextInt(3) == 0 ? null : random.nextInt(120) - 30);
    }

    private static List<Person> people(Random random) {
        var people = new ArrayList<Person>();
        for (var number = random.nextInt(12); number > 0; number--) {
            people.add(somebody(random).build());
        }
        return people;
    }

    private static Somebody somebody(Random random) {
        var one = fit("p").skill(random.nextInt(4) == 0 ? "LIFT" : "PLUMBING", SkillLevel.values()[random.nextInt(4)])
                .openJobs(random.nextInt(8))
                .weekJobs(random.nextInt(20))
                .visits(random.nextInt(4))
                .team(random.nextBoolean() ? TEAM : OTHERS);
        if (random.nextBoolean()) {
            one.at(random.nextInt(3) == 0 ? ANNEX : TOWER, random.nextInt(40) - 3);
        }
        if (random.nextInt(3) == 0) {
            one.certified("LIFT");
        }
        return random.nextInt(6) == 0 ? one.offDuty() : one;
    }
}
