package io.anju.workorders.dispatch;

import static io.anju.workorders.dispatch.Somebody.LEAK;
import static io.anju.workorders.dispatch.Somebody.TEAM;
import static io.anju.workorders.dispatch.Somebody.TOWER;
import static io.anju.workorders.dispatch.Somebody.fit;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.deadlines.Priority;
import io.anju.workforce.TeamId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTests {

    @Test
    void the_least_loaded_fit_person_comes_first() {
        assertThat(names(fit("周德明").openJobs(3), fit("刘勇").openJobs(1))).containsExactly("刘勇", "周德明");
    }

    @Test
    void a_short_way_beats_a_long_one_when_the_load_is_equal() {
        var ranking = compare(fit("陈").at(TOWER, 2), fit("马").at(TOWER, 15));
        assertThat(names(ranking)).containsExactly("马", "陈");
        assertThat(ranking.people().getFirst().floorsAway()).isEqualTo(3);
    }

    @Test
    void one_job_in_hand_weighs_more_than_a_few_floors() {
        assertThat(names(fit("a").openJobs(1).at(TOWER, 18), fit("b").at(TOWER, 12)))
                .containsExactly("b", "a");
    }

    @Test
    void the_usual_team_is_preferred() {
        var ranking = compare(fit("a").team(TeamId.next()), fit("b"));
        assertThat(names(ranking)).containsExactly("b", "a");
        assertThat(ranking.people()).extracting(Ranked::sameTeam).containsExactly(true, false);
    }

    @Test
    void whoever_can_be_asked_comes_before_whoever_cannot_however_loaded() {
        var ranking = compare(fit("b").onLeave().withoutLogin(), fit("a").offDuty(), fit("c").openJobs(9));
        assertThat(names(ranking)).containsExactly("c", "a", "b");
        assertThat(ranking.people()).extracting(Ranked::rank).containsExactly(1, 2, 3);
    }

    @Test
    void of_equal_scores_the_shorter_list_of_jobs_wins() {
        var loadIsNothing =
                new Policy(Weights.of(100, 0, 0, 0, 0, 0), null, false, AnswerTimes.USUAL, FreeHand.NO_WAITING);
        var busy = fit("a").openJobs(1).build();
        var free = fit("b").build();
        assertThat(names(Ranking.of(LEAK, loadIsNothing, List.of(busy, free)))).containsExactly("b", "a");
    }

    @Test
    void of_twins_the_older_file_wins_in_whatever_order_they_are_asked_about() {
        var older = fit("older").build();
        var younger = fit("younger").build();
        assertThat(names(Ranking.of(LEAK, Policy.USUAL, List.of(younger, older))))
                .containsExactly("older", "younger");
        assertThat(names(Ranking.of(LEAK, Policy.USUAL, List.of(older, younger))))
                .containsExactly("older", "younger");
    }

    @Test
    void the_score_is_what_the_wishes_cost_as_the_project_weighs_them() {
        var policy = new Policy(Weights.of(50, 200, 0, 100, 0, 0), null, false, AnswerTimes.USUAL, FreeHand.NO_WAITING);
        var best = Ranking.of(
                        LEAK, policy, List.of(fit("a").openJobs(1).at(TOWER, 8).build()))
                .people()
                .getFirst();
        assertThat(best.costs())
                .containsEntry(Wish.TRAVEL, 6)
                .containsEntry(Wish.LOAD, 15)
                .containsEntry(Wish.STRANGENESS, 4)
                .hasSize(3);
        assertThat(best.score()).isEqualTo(3 + 30 + 4);
    }

    @Test
    void danger_to_life_is_given_out_by_arrival_whatever_the_project_prefers() {
        var fair = new Policy(Preset.FAIR.weights(), null, false, AnswerTimes.USUAL, FreeHand.NO_WAITING);
        var near = fit("near").at(TOWER, 18).weekJobs(9).build();
        var idle = fit("idle").at(TOWER, -2).build();
        var danger = new Job(Priority.P1, LEAK.need(), TEAM, TOWER, 18, 10, 20);
        assertThat(names(Ranking.of(LEAK, fair, List.of(near, idle)))).containsExactly("idle", "near");
        assertThat(names(Ranking.of(danger, fair, List.of(near, idle)))).containsExactly("near", "idle");
        assertThat(Ranking.of(danger, fair, List.of(near)).weights()).isEqualTo(Preset.EMERGENCY.weights());
    }

    @Test
    void nobody_fit_means_nobody_best_but_everybody_explained() {
        var ranking = compare(fit("a").offDuty(), fit("b").onLeave());
        assertThat(ranking.best()).isEmpty();
        assertThat(ranking.people())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.obstacles()).isNotEmpty());
    }

    @Test
    void the_best_is_the_first_who_is_fit() {
        assertThat(compare(fit("a"), fit("b").openJobs(2))
                        .best()
                        .map(each -> each.person().name()))
                .contains("a");
    }

    private static Ranking compare(Somebody... people) {
        return Ranking.of(
                LEAK,
                Policy.USUAL,
                List.of(people).stream().map(Somebody::build).toList());
    }

    private static List<String> names(Somebody... people) {
        return names(compare(people));
    }

    private static List<String> names(Ranking ranking) {
        return ranking.people().stream().map(each -> each.person().name()).toList();
    }
}
