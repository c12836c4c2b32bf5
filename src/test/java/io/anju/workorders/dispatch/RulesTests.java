package io.anju.workorders.dispatch;

import static io.anju.workorders.dispatch.Somebody.LEAK;
import static io.anju.workorders.dispatch.Somebody.TEAM;
import static io.anju.workorders.dispatch.Somebody.TOWER;
import static io.anju.workorders.dispatch.Somebody.fit;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.deadlines.Priority;
import io.anju.workforce.Employer.Standing;
import io.anju.workforce.SkillLevel;
import io.anju.workorders.dispatch.Person.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTests {

    private static final Policy LIMITED =
            new Policy(Preset.BALANCED.weights(), 3, true, AnswerTimes.USUAL, FreeHand.NO_WAITING);

    @Test
    void nothing_speaks_against_somebody_fit() {
        assertThat(against(fit("a"))).isEmpty();
    }

    @Test
    void whoever_is_not_there_or_may_not_is_named_for_it() {
        assertThat(against(fit("a").offDuty())).containsExactly(Obstacle.OFF_DUTY);
        assertThat(against(fit("a").onLeave())).containsExactly(Obstacle.ON_LEAVE);
        assertThat(against(fit("a").outOfScope())).containsExactly(Obstacle.OUT_OF_SCOPE);
        assertThat(against(fit("a").withoutLogin())).containsExactly(Obstacle.NO_LOGIN);
    }

    @Test
    void people_of_a_contractor_are_asked_like_own_people_until_it_is_suspended_or_out_of_term() {
        assertThat(against(fit("a").sentBy(Standing.WORKING))).isEmpty();
        assertThat(against(fit("a").sentBy(Standing.SUSPENDED))).containsExactly(Obstacle.CONTRACTOR_SUSPENDED);
        assertThat(against(fit("a").sentBy(Standing.OUT_OF_TERM))).containsExactly(Obstacle.CONTRACTOR_OUT_OF_TERM);
    }

    @Test
    void whoever_was_asked_before_is_not_asked_again() {
        assertThat(against(fit("a").answered(Answer.DECLINED))).containsExactly(Obstacle.DECLINED_BEFORE);
        assertThat(against(fit("a").answered(Answer.SILENT))).containsExactly(Obstacle.NO_ANSWER_BEFORE);
        assertThat(against(fit("a").answered(Answer.NOT_NOW))).containsExactly(Obstacle.DECLINED_FOR_NOW);
    }

    @Test
    void a_trade_is_needed_at_its_level() {
        assertThat(against(fit("a").skill("LIFT", SkillLevel.MASTER))).containsExactly(Obstacle.SKILL);
        var demanding = needing(new Need("PLUMBING", SkillLevel.EXPERT, null));
        assertThat(against(demanding, fit("a"))).containsExactly(Obstacle.LEVEL);
        assertThat(against(demanding, fit("a").skill("PLUMBING", SkillLevel.EXPERT)))
                .isEmpty();
        assertThat(against(demanding, fit("a").skill("PLUMBING", SkillLevel.MASTER)))
                .isEmpty();
        assertThat(against(demanding, fit("a").skill("LIFT", SkillLevel.MASTER)))
                .containsExactly(Obstacle.SKILL);
    }

    @Test
    void work_without_a_trade_is_everybodys() {
        assertThat(against(needing(Need.of(null)), fit("a").skill("LIFT", SkillLevel.APPRENTICE)))
                .isEmpty();
    }

    @Test
    void regulated_work_needs_a_certificate_that_is_valid() {
        var regulated = needing(new Need("PLUMBING", SkillLevel.APPRENTICE, "HOT_WORK"));
        assertThat(against(regulated, fit("a"))).containsExactly(Obstacle.CERTIFICATE);
        assertThat(against(regulated, fit("a").certified("LIFT"))).containsExactly(Obstacle.CERTIFICATE);
        assertThat(against(regulated, fit("a").expired("HOT_WORK"))).containsExactly(Obstacle.CERTIFICATE_EXPIRED);
        assertThat(against(regulated, fit("a").certified("HOT_WORK"))).isEmpty();
        assertThat(against(regulated, fit("a").certified("HOT_WORK").expired("HOT_WORK")))
                .isEmpty();
    }

    @Test
    void only_the_law_binds_the_desk_too() {
        assertThat(Obstacle.CERTIFICATE.isForbidden()).isTrue();
        assertThat(Obstacle.CERTIFICATE_EXPIRED.isForbidden()).isTrue();
        assertThat(Obstacle.SKILL.isForbidden()).isFalse();
    }

    @Test
    void an_emergency_is_left_for_a_danger_alone() {
        assertThat(against(fit("a").busyWith(Priority.P1))).containsExactly(Obstacle.BUSY_P1);
        assertThat(against(fit("a").busyWith(Priority.P2))).containsExactly(Obstacle.BUSY_P2);
        assertThat(against(fit("a").busyWith(Priority.P3))).isEmpty();
        assertThat(against(urgent(Priority.P2), fit("a").busyWith(Priority.P2))).containsExactly(Obstacle.BUSY_P2);
        assertThat(against(urgent(Priority.P1), fit("a").busyWith(Priority.P2))).isEmpty();
        assertThat(against(urgent(Priority.P1), fit("a").busyWith(Priority.P1))).containsExactly(Obstacle.BUSY_P1);
    }

    @Test
    void a_customer_who_expects_somebody_is_let_down_for_a_danger_alone() {
        assertThat(against(fit("a").promised())).containsExactly(Obstacle.APPOINTMENT);
        assertThat(against(urgent(Priority.P2), fit("a").promised())).containsExactly(Obstacle.APPOINTMENT);
        assertThat(against(urgent(Priority.P1), fit("a").promised())).isEmpty();
    }

    @Test
    void whoever_has_as_many_jobs_as_the_project_allows_gets_urgent_ones_only() {
        assertThat(against(LEAK, LIMITED, fit("a").openJobs(2))).isEmpty();
        assertThat(against(LEAK, LIMITED, fit("a").openJobs(3))).containsExactly(Obstacle.TOO_MANY_JOBS);
        assertThat(against(urgent(Priority.P2), LIMITED, fit("a").openJobs(4))).isEmpty();
        assertThat(against(urgent(Priority.P1), LIMITED, fit("a").openJobs(4))).isEmpty();
        assertThat(against(LEAK, Policy.USUAL, fit("a").openJobs(40))).isEmpty();
    }

    @Test
    void nobody_does_regulated_work_alone_at_night() {
        for (var hour : List.of(22, 23, 0, 5)) {
            assertThat(against(regulatedAt(hour), LIMITED, fit("a").certified("LIFT")))
                    .containsExactly(Obstacle.ALONE_AT_NIGHT);
        }
        for (var hour : List.of(6, 12, 21)) {
            assertThat(against(regulatedAt(hour), LIMITED, fit("a").certified("LIFT")))
                    .isEmpty();
        }
        assertThat(against(regulatedAt(23), Policy.USUAL, fit("a").certified("LIFT")))
                .isEmpty();
        var ordinary = new Job(Priority.P3, LEAK.need(), TEAM, TOWER, 18, 23, null);
        assertThat(against(ordinary, LIMITED, fit("a"))).isEmpty();
    }

    @Test
    void a_second_person_on_duty_is_enough_at_night_and_one_off_duty_is_not() {
        var doer = fit("a").certified("LIFT").build();
        var together = Ranking.of(regulatedAt(23), LIMITED, List.of(doer, fit("b").build()));
        assertThat(together.people().getFirst().obstacles()).isEmpty();
        var alone = Ranking.of(
                regulatedAt(23), LIMITED, List.of(doer, fit("b").offDuty().build()));
        assertThat(alone.people().getFirst().obstacles()).containsExactly(Obstacle.ALONE_AT_NIGHT);
    }

    private static Job regulatedAt(int hour) {
        return new Job(Priority.P3, new Need("PLUMBING", SkillLevel.APPRENTICE, "LIFT"), TEAM, TOWER, 18, hour, null);
    }

    private static Job needing(Need need) {
        return new Job(Priority.P3, need, TEAM, TOWER, 18, 10, null);
    }

    private static Job urgent(Priority priority) {
        return new Job(priority, LEAK.need(), TEAM, TOWER, 18, 10, null);
    }

    private static List<Obstacle> against(Somebody person) {
        return against(LEAK, person);
    }

    private static List<Obstacle> against(Job job, Somebody person) {
        return against(job, Policy.USUAL, person);
    }

    private static List<Obstacle> against(Job job, Policy policy, Somebody person) {
        return Ranking.of(job, policy, List.of(person.build()))
                .people()
                .getFirst()
                .obstacles();
    }
}
