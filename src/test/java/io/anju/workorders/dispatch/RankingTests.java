package io.anju.workorders.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.deadlines.Priority;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workorders.dispatch.Person.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTests {

    private static final TeamId TEAM = TeamId.next();
    private static final UUID TOWER = UUID.randomUUID();
    private static final Job LEAK = new Job(Priority.P2, "PLUMBING", TEAM, TOWER, 18);

    @Test
    void the_least_loaded_fit_person_comes_first() {
        var busy = fit("周德明").openJobs(3).build();
        var free = fit("刘勇").openJobs(1).build();
        assertThat(names(Ranking.of(LEAK, List.of(busy, free)))).containsExactly("刘勇", "周德明");
    }

    @Test
    void a_short_way_beats_a_long_one_when_the_load_is_equal() {
        var far = fit("陈").at(TOWER, 2).build();
        var near = fit("马").at(TOWER, 15).build();
        var ranking = Ranking.of(LEAK, List.of(far, near));
        assertThat(names(ranking)).containsExactly("马", "陈");
        assertThat(ranking.people().getFirst().floorsAway()).isEqualTo(3);
    }

    @Test
    void one_job_in_hand_weighs_more_than_a_few_floors() {
        var loadedNextDoor = fit("a").openJobs(1).at(TOWER, 18).build();
        var freeBelow = fit("b").at(TOWER, 12).build();
        assertThat(names(Ranking.of(LEAK, List.of(loadedNextDoor, freeBelow)))).containsExactly("b", "a");
    }

    @Test
    void the_usual_team_is_preferred() {
        var stranger = fit("a").team(TeamId.next()).build();
        var own = fit("b").build();
        assertThat(names(Ranking.of(LEAK, List.of(stranger, own)))).containsExactly("b", "a");
    }

    @Test
    void whoever_can_be_asked_comes_before_whoever_cannot_however_loaded() {
        var idleButOff = fit("a").onDuty(false).build();
        var idleAndAwayWithoutLogin = fit("b").onLeave().withoutLogin().build();
        var loaded = fit("c").openJobs(9).build();
        var ranking = Ranking.of(LEAK, List.of(idleAndAwayWithoutLogin, idleButOff, loaded));
        assertThat(names(ranking)).containsExactly("c", "a", "b");
        assertThat(ranking.people()).extracting(Ranked::rank).containsExactly(1, 2, 3);
    }

    @Test
    void of_equal_scores_the_shorter_list_of_jobs_wins() {
        var busyNextDoor = fit("a").openJobs(1).at(TOWER, 18).build();
        var freeTenFloorsBelow = fit("b").at(TOWER, 8).build();
        var ranking = Ranking.of(LEAK, List.of(busyNextDoor, freeTenFloorsBelow));
        assertThat(ranking.people()).extracting(Ranked::score).containsOnly(Ranking.JOB_WEIGHT);
        assertThat(names(ranking)).containsExactly("b", "a");
    }

    @Test
    void a_way_costs_its_floors_another_building_and_an_unknown_place_a_guess() {
        assertThat(score(LEAK, fit("a").at(TOWER, 15))).isEqualTo(3);
        assertThat(score(LEAK, fit("a").at(TOWER, -40))).isEqualTo(20);
        assertThat(score(LEAK, fit("a").at(UUID.randomUUID(), 18))).isEqualTo(Ranking.OTHER_BUILDING);
        assertThat(score(LEAK, fit("a"))).isEqualTo(Ranking.UNKNOWN_WAY);
        var somewhere = new Job(Priority.P2, "PLUMBING", TEAM, null, null);
        assertThat(score(somewhere, fit("a").at(TOWER, 18))).isEqualTo(Ranking.UNKNOWN_WAY);
        var inTheTower = new Job(Priority.P2, "PLUMBING", TEAM, TOWER, null);
        assertThat(score(inTheTower, fit("a").at(TOWER, 18))).isEqualTo(Ranking.UNKNOWN_WAY);
    }

    @Test
    void every_obstacle_is_named() {
        assertThat(obstacles(fit("a").skills(Set.of("LIFT")))).containsExactly(Obstacle.SKILL);
        assertThat(obstacles(fit("a").onDuty(false))).containsExactly(Obstacle.OFF_DUTY);
        assertThat(obstacles(fit("a").onLeave())).containsExactly(Obstacle.ON_LEAVE);
        assertThat(obstacles(fit("a").outOfScope())).containsExactly(Obstacle.OUT_OF_SCOPE);
        assertThat(obstacles(fit("a").withoutLogin())).containsExactly(Obstacle.NO_LOGIN);
        assertThat(obstacles(fit("a").answered(Answer.DECLINED))).containsExactly(Obstacle.DECLINED_BEFORE);
        assertThat(obstacles(fit("a").answered(Answer.SILENT))).containsExactly(Obstacle.NO_ANSWER_BEFORE);
        assertThat(obstacles(fit("a").busyWith(Priority.P1))).containsExactly(Obstacle.BUSY_P1);
        assertThat(obstacles(fit("a").busyWith(Priority.P2))).containsExactly(Obstacle.BUSY_P2);
    }

    @Test
    void danger_to_life_interrupts_an_emergency_but_not_another_danger() {
        var danger = new Job(Priority.P1, "PLUMBING", TEAM, TOWER, 18);
        var onEmergency = fit("a").busyWith(Priority.P2).build();
        var onDanger = fit("b").busyWith(Priority.P1).build();
        assertThat(Ranking.of(danger, List.of(onDanger, onEmergency))
                        .best()
                        .map(each -> each.person().name()))
                .contains("a");
    }

    @Test
    void nobody_fit_means_nobody_best_but_everybody_explained() {
        var ranking = Ranking.of(
                LEAK, List.of(fit("a").onDuty(false).build(), fit("b").onLeave().build()));
        assertThat(ranking.best()).isEmpty();
        assertThat(ranking.people())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.obstacles()).isNotEmpty());
    }

    @Test
    void the_order_of_the_question_never_changes_the_answer() {
        var people = new ArrayList<Person>();
        for (var number = 0; number < 30; number++) {
            people.add(
                    fit("p" + number).openJobs(number % 3).at(TOWER, number % 5).build());
        }
        var expected = names(Ranking.of(LEAK, people));
        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(people, new Random(seed));
            assertThat(names(Ranking.of(LEAK, people))).isEqualTo(expected);
        }
    }

    private static List<String> names(Ranking ranking) {
        return ranking.people().stream().map(each -> each.person().name()).toList();
    }

    private static List<Obstacle> obstacles(Somebody person) {
        return Ranking.of(LEAK, List.of(person.build())).people().getFirst().obstacles();
    }

    private static int score(Job job, Somebody person) {
        return Ranking.of(job, List.of(person.build())).people().getFirst().score();
    }

    private static Somebody fit(String name) {
        return new Somebody(name);
    }

    /** A fit person, unless said otherwise. */
    private static final class Somebody {

        private final StaffId staff = StaffId.next();
        private final String name;
        private Set<String> skills = Set.of("PLUMBING");
        private TeamId team = TEAM;
        private boolean login = true;
        private boolean scope = true;
        private boolean duty = true;
        private boolean leave;
        private int jobs;
        private @Nullable Priority busy;
        private @Nullable Answer answered;
        private @Nullable UUID building;
        private @Nullable Integer floor;

        Somebody(String name) {
            this.name = name;
        }

        Somebody skills(Set<String> skills) {
            this.skills = skills;
            return this;
        }

        Somebody team(TeamId team) {
            this.team = team;
            return this;
        }

        Somebody onDuty(boolean duty) {
            this.duty = duty;
            return this;
        }

        Somebody onLeave() {
            this.leave = true;
            return this;
        }

        Somebody outOfScope() {
            this.scope = false;
            return this;
        }

        Somebody withoutLogin() {
            this.login = false;
            return this;
        }

        Somebody openJobs(int jobs) {
            this.jobs = jobs;
            return this;
        }

        Somebody busyWith(Priority priority) {
            this.busy = priority;
            return this;
        }

        Somebody answered(Answer answer) {
            this.answered = answer;
            return this;
        }

        Somebody at(UUID building, int floor) {
            this.building = building;
            this.floor = floor;
            return this;
        }

        Person build() {
            return new Person(
                    staff, name, login, scope, skills, team, duty, leave, null, jobs, busy, answered, building, floor,
                    null);
        }
    }
}
