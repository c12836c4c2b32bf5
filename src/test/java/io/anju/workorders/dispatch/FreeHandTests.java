package io.anju.workorders.dispatch;

import static io.anju.workorders.dispatch.Somebody.LEAK;
import static io.anju.workorders.dispatch.Somebody.TEAM;
import static io.anju.workorders.dispatch.Somebody.TOWER;
import static io.anju.workorders.dispatch.Somebody.fit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.deadlines.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether work lies until somebody has free hands, and for how long. */
class FreeHandTests {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Test
    void somebody_free_is_asked_before_somebody_busy_however_near() {
        var near = fit("near").at(TOWER, 18).openJobs(1).onSiteWith(Priority.P4);
        var far = fit("far").at(TOWER, -2).visits(0).weekJobs(9);
        assertThat(names(compare(Priority.P3, near, far))).containsExactly("far", "near");
        assertThat(compare(Priority.P3, near, far).waitsForHands()).isFalse();
    }

    @Test
    void work_lies_while_everybody_fit_is_busy_and_not_when_nobody_is_fit() {
        assertThat(compare(Priority.P3, fit("a").onSiteWith(Priority.P4)).waitsForHands())
                .isTrue();
        assertThat(compare(Priority.P3, fit("a").offDuty()).waitsForHands()).isFalse();
    }

    @Test
    void danger_to_life_never_lies() {
        assertThat(compare(Priority.P1, fit("a").onSiteWith(Priority.P4)).waitsForHands())
                .isFalse();
    }

    @Test
    void a_project_that_wants_no_waiting_compares_free_and_busy_alike() {
        var policy = new Policy(Preset.BALANCED.weights(), null, false, AnswerTimes.USUAL, new FreeHand(0, true));
        var near = fit("near").at(TOWER, 18).onSiteWith(Priority.P4).build();
        var far = fit("far").at(TOWER, -2).build();
        var ranking = Ranking.of(LEAK, policy, List.of(near, far));
        assertThat(names(ranking)).containsExactly("near", "far");
        assertThat(ranking.waitsForHands()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"P3, P2, false", "P3, P3, false", "P3, P4, true", "P2, P3, true", "P2, P1, false", "P4, P5, true"})
    void what_was_taken_on_before_comes_first_unless_it_can_wait(Priority asked, Priority nextUp, boolean free) {
        assertThat(isFree(asked, fit("a").nextUp(nextUp))).isEqualTo(free);
    }

    @Test
    void an_emergency_turns_somebody_under_way_to_what_can_wait_and_nobody_on_site() {
        assertThat(isFree(Priority.P2, fit("a").busyWith(Priority.P3))).isTrue();
        assertThat(isFree(Priority.P2, fit("a").busyWith(Priority.P2))).isFalse();
        assertThat(isFree(Priority.P2, fit("a").onSiteWith(Priority.P5))).isFalse();
        assertThat(isFree(Priority.P3, fit("a").busyWith(Priority.P5))).isFalse();
        assertThat(new FreeHand(50, false)
                        .isFree(fit("a").busyWith(Priority.P3).build().workload(), Priority.P2))
                .isFalse();
    }

    @Test
    void it_lies_for_a_share_of_the_time_to_the_promise_and_never_longer_than_two_hours() {
        var half = new FreeHand(50, true);
        assertThat(half.until(NOON, NOON.plus(Duration.ofMinutes(30)), null))
                .isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(half.until(NOON, NOON.plus(Duration.ofDays(3)), null)).isEqualTo(NOON.plus(FreeHand.LONGEST));
        assertThat(half.until(NOON, null, null)).isEqualTo(NOON.plus(FreeHand.LONGEST));
    }

    @Test
    void it_never_lies_so_long_that_nobody_could_accept_it_in_time() {
        var arriveBy = NOON.plus(Duration.ofMinutes(30));
        assertThat(FreeHand.USUAL.until(NOON, arriveBy, NOON.plusSeconds(210))).isEqualTo(NOON.plusSeconds(210));
        assertThat(FreeHand.USUAL.until(NOON, arriveBy, NOON.plusSeconds(1200))).isEqualTo(NOON.plusSeconds(900));
    }

    @Test
    void what_is_late_already_does_not_lie() {
        assertThat(FreeHand.USUAL.until(NOON, NOON.minusSeconds(60), null)).isEqualTo(NOON);
        assertThat(FreeHand.USUAL.until(NOON, null, NOON.minusSeconds(1))).isEqualTo(NOON);
    }

    @Test
    void a_share_below_nothing_or_above_all_is_refused() {
        assertThatThrownBy(() -> new FreeHand(-1, true)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new FreeHand(101, true)).hasMessageContaining("101");
    }

    private static boolean isFree(Priority asked, Somebody somebody) {
        return compare(asked, somebody).people().getFirst().free();
    }

    private static Ranking compare(Priority priority, Somebody... people) {
        var job = new Job(priority, LEAK.need(), TEAM, TOWER, 18, 10, 30);
        return Ranking.of(
                job, Policy.USUAL, Arrays.stream(people).map(Somebody::build).toList());
    }

    private static List<String> names(Ranking ranking) {
        return ranking.people().stream().map(each -> each.person().name()).toList();
    }
}
