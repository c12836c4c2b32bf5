package io.anju.workorders.dispatch;

import static io.anju.workorders.dispatch.Somebody.LEAK;
import static io.anju.workorders.dispatch.Somebody.TEAM;
import static io.anju.workorders.dispatch.Somebody.TOWER;
import static io.anju.workorders.dispatch.Somebody.fit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.anju.deadlines.Priority;
import io.anju.workforce.TeamId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WishTests {

    @Test
    void a_way_costs_a_minute_to_the_lift_and_half_a_minute_a_floor() {
        assertThat(cost(Wish.TRAVEL, LEAK, fit("a").at(TOWER, 18))).isEqualTo(1);
        assertThat(cost(Wish.TRAVEL, LEAK, fit("a").at(TOWER, 17))).isEqualTo(2);
        assertThat(cost(Wish.TRAVEL, LEAK, fit("a").at(TOWER, 14))).isEqualTo(3);
        assertThat(cost(Wish.TRAVEL, LEAK, fit("a").at(TOWER, -2))).isEqualTo(11);
    }

    @Test
    void another_building_costs_its_way_and_an_unknown_place_a_guess() {
        assertThat(cost(Wish.TRAVEL, LEAK, fit("a").at(UUID.randomUUID(), 18))).isEqualTo(Travel.OTHER_BUILDING);
        assertThat(cost(Wish.TRAVEL, LEAK, fit("a"))).isEqualTo(Travel.UNKNOWN_WAY);
        var somewhere = new Job(Priority.P3, LEAK.need(), TEAM, null, null, 10, null);
        assertThat(cost(Wish.TRAVEL, somewhere, fit("a").at(TOWER, 18))).isEqualTo(Travel.UNKNOWN_WAY);
        var inTheTower = new Job(Priority.P3, LEAK.need(), TEAM, TOWER, null, 10, null);
        assertThat(cost(Wish.TRAVEL, inTheTower, fit("a").at(TOWER, 18))).isEqualTo(Travel.UNKNOWN_WAY);
    }

    @Test
    void the_way_takes_half_as_long_again_while_everybody_is_in_the_lifts() {
        for (var hour : List.of(8, 12, 18)) {
            assertThat(cost(Wish.TRAVEL, at(hour, null), fit("a").at(TOWER, 8))).isEqualTo(9);
        }
        for (var hour : List.of(7, 9, 13, 17)) {
            assertThat(cost(Wish.TRAVEL, at(hour, null), fit("a").at(TOWER, 8))).isEqualTo(6);
        }
    }

    @Test
    void a_job_in_hand_costs_a_quarter_of_an_hour() {
        assertThat(cost(Wish.LOAD, LEAK, fit("a"))).isZero();
        assertThat(cost(Wish.LOAD, LEAK, fit("a").openJobs(3))).isEqualTo(45);
    }

    @Test
    void only_minutes_after_the_promise_count_as_late() {
        var person = fit("a").openJobs(1).at(TOWER, 8);
        assertThat(cost(Wish.LATENESS, at(10, null), person)).isZero();
        assertThat(cost(Wish.LATENESS, at(10, 30), person)).isZero();
        assertThat(cost(Wish.LATENESS, at(10, 21), person)).isZero();
        assertThat(cost(Wish.LATENESS, at(10, 20), person)).isEqualTo(1);
        assertThat(cost(Wish.LATENESS, at(10, 0), person)).isEqualTo(21);
        assertThat(cost(Wish.LATENESS, at(10, -500), person)).isEqualTo(21);
        assertThat(cost(Wish.LATENESS, at(8, 20), person)).isEqualTo(4);
    }

    @Test
    void somebody_who_was_there_before_knows_the_way_about() {
        assertThat(cost(Wish.STRANGENESS, LEAK, fit("a"))).isEqualTo(4);
        assertThat(cost(Wish.STRANGENESS, LEAK, fit("a").visits(1))).isEqualTo(2);
        assertThat(cost(Wish.STRANGENESS, LEAK, fit("a").visits(2))).isZero();
        assertThat(cost(Wish.STRANGENESS, LEAK, fit("a").visits(20))).isZero();
    }

    @Test
    void more_than_the_usual_share_of_the_week_costs_and_less_is_no_gain() {
        var busy = fit("busy").weekJobs(10).build();
        var idle = fit("idle").weekJobs(3).build();
        var away = fit("away").weekJobs(200).offDuty().build();
        var ranking = Ranking.of(LEAK, Policy.USUAL, List.of(busy, idle, away));
        assertThat(costOf("busy", ranking)).isEqualTo(12);
        assertThat(costOf("idle", ranking)).isZero();
    }

    @Test
    void another_team_has_to_be_told() {
        assertThat(cost(Wish.TEAM, LEAK, fit("a"))).isZero();
        assertThat(cost(Wish.TEAM, LEAK, fit("a").team(TeamId.next()))).isEqualTo(Wish.OTHER_TEAM);
        var nobodys = new Job(Priority.P3, LEAK.need(), null, TOWER, 18, 10, null);
        assertThat(cost(Wish.TEAM, nobodys, fit("a").team(TeamId.next()))).isZero();
    }

    @Test
    void weights_count_a_wish_out_or_many_times() {
        var weights = Weights.of(0, 50, 300, 100, 100, 100);
        assertThat(weights.total(Map.of(Wish.TRAVEL, 99))).isZero();
        assertThat(weights.total(Map.of(Wish.LOAD, 15, Wish.LATENESS, 2))).isEqualTo(13);
        assertThat(Preset.FASTEST.weights().total(Map.of(Wish.LATENESS, Integer.MAX_VALUE)))
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void weights_out_of_bounds_and_missing_ones_are_refused() {
        assertThat(Weights.of(0, 1000, 0, 0, 0, 0).of(Wish.LOAD)).isEqualTo(1000);
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(1001, 0, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(0, -1, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(Map.of(Wish.TRAVEL, 100)));
    }

    private static Job at(int hour, @Nullable Integer minutesLeft) {
        return new Job(Priority.P3, LEAK.need(), TEAM, TOWER, 18, hour, minutesLeft);
    }

    private static int costOf(String name, Ranking ranking) {
        return ranking.people().stream()
                .filter(each -> each.person().name().equals(name))
                .findFirst()
                .orElseThrow()
                .costs()
                .getOrDefault(Wish.SHARE, 0);
    }

    private static int cost(Wish wish, Job job, Somebody person) {
        return Ranking.of(job, Policy.USUAL, List.of(person.build()))
                .people()
                .getFirst()
                .costs()
                .getOrDefault(wish, 0);
    }
}
