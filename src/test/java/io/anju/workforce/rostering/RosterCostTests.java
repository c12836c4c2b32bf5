package io.anju.workforce.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a roster costs, against the judge of the competition's rules, and what a change makes of it. */
class RosterCostTests {

    @Test
    void any_roster_costs_what_the_rules_of_the_competition_say() {
        var dice = new Random(20261123);
        for (int each = 0; each < 2000; each++) {
            var nurses = RandomNurses.of(dice);
            var task = NursePlan.task(nurses.scenario(), nurses.history(), nurses.weeks());
            var filled = nurses.filled(dice, task);
            var judged = NurseJudge.of(nurses.scenario(), nurses.history(), nurses.weeks(), filled.solution());
            var cost = RosterSearch.cost(task, filled.roster());
            assertThat(cost.hard()).as("hard, roster %d", each).isEqualTo(judged.hard());
            assertThat(List.of(
                            cost.cover(),
                            cost.sameShift() + cost.work(),
                            cost.rest(),
                            cost.wish(),
                            cost.wholeWeekend(),
                            cost.duties(),
                            cost.weekends()))
                    .as("S1 to S7, roster %d", each)
                    .isEqualTo(judged.soft());
        }
    }

    @Test
    void after_any_changes_the_running_cost_is_that_of_the_roster_as_it_stands() {
        var dice = new Random(7);
        for (int each = 0; each < 60; each++) {
            var nurses = RandomNurses.of(dice);
            var state = new RosterState(
                    new RosterTables(NursePlan.task(nurses.scenario(), nurses.history(), nurses.weeks())));
            var moves = new RosterMoves(state, new SplittableRandom(each));
            for (int step = 0; step < 500; step++) {
                if (!moves.propose()) {
                    continue;
                }
                state.change();
                if (dice.nextInt(3) == 0) {
                    state.undo();
                }
                long running = state.cost();
                state.refresh();
                assertThat(running).as("task %d step %d", each, step).isEqualTo(state.cost());
            }
        }
    }
}
