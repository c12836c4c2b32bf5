package io.anju.workorders.dispatch;

import io.anju.deadlines.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who could be asked, the best first. Fit people come before the others; among them the lower score
 * wins, then fewer open jobs, then the staff id, so that chance decides nothing.
 *
 * @param people all of them, ranks 1 to n
 */
public record Ranking(List<Ranked> people) {

    /** One job in hand weighs as much as ten floors of way. */
    static final int JOB_WEIGHT = 10;

    static final int OTHER_TEAM = 12;
    static final int OTHER_BUILDING = 20;
    static final int UNKNOWN_WAY = 8;
    private static final int LONGEST_CLIMB = 20;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing((Ranked each) -> !each.isFit())
            .thenComparing(each -> each.obstacles().size())
            .thenComparing(Ranked::score)
            .thenComparing(each -> each.person().openJobs())
            .thenComparing(each -> each.person().staff().value());

    public Ranking {
        people = List.copyOf(people);
    }

    /** Compares the people for the job. */
    public static Ranking of(Job job, List<Person> people) {
        var sorted = people.stream()
                .map(person -> assess(job, person))
                .sorted(BEST_FIRST)
                .toList();
        var ranked = new ArrayList<Ranked>();
        for (var each : sorted) {
            ranked.add(new Ranked(
                    ranked.size() + 1,
                    each.person(),
                    each.obstacles(),
                    each.score(),
                    each.sameTeam(),
                    each.floorsAway()));
        }
        return new Ranking(ranked);
    }

    /** The first who can be asked; empty if nobody can. */
    public Optional<Ranked> best() {
        return people.stream().findFirst().filter(Ranked::isFit);
    }

    private static Ranked assess(Job job, Person person) {
        var sameTeam = job.team() == null || Objects.equals(job.team(), person.team());
        var floors = floorsAway(job, person);
        var score = person.openJobs() * JOB_WEIGHT + (sameTeam ? 0 : OTHER_TEAM) + way(job, person, floors);
        return new Ranked(0, person, obstacles(job, person), score, sameTeam, floors);
    }

    private static int way(Job job, Person person, @Nullable Integer floors) {
        if (floors != null) {
            return Math.min(floors, LONGEST_CLIMB);
        }
        var elsewhere = job.building() != null && person.lastBuilding() != null;
        return elsewhere && !Objects.equals(job.building(), person.lastBuilding()) ? OTHER_BUILDING : UNKNOWN_WAY;
    }

    private static @Nullable Integer floorsAway(Job job, Person person) {
        var target = job.floor();
        var last = person.lastFloor();
        var sameBuilding = job.building() != null && job.building().equals(person.lastBuilding());
        return sameBuilding && target != null && last != null ? Math.abs(target - last) : null;
    }

    private static List<Obstacle> obstacles(Job job, Person person) {
        var found = new ArrayList<Obstacle>();
        if (job.skill() != null && !person.skills().contains(job.skill())) {
            found.add(Obstacle.SKILL);
        }
        if (person.onLeave()) {
            found.add(Obstacle.ON_LEAVE);
        } else if (!person.onDuty()) {
            found.add(Obstacle.OFF_DUTY);
        }
        if (!person.hasLogin()) {
            found.add(Obstacle.NO_LOGIN);
        } else if (!person.inScope()) {
            found.add(Obstacle.OUT_OF_SCOPE);
        }
        if (person.answered() != null) {
            found.add(
                    person.answered() == Person.Answer.DECLINED ? Obstacle.DECLINED_BEFORE : Obstacle.NO_ANSWER_BEFORE);
        }
        if (person.busyWith() == Priority.P1) {
            found.add(Obstacle.BUSY_P1);
        } else if (person.busyWith() == Priority.P2 && job.priority() != Priority.P1) {
            found.add(Obstacle.BUSY_P2);
        }
        return found;
    }
}
