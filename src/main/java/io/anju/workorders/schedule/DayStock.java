package io.anju.workorders.schedule;

import io.anju.workorders.equipment.Equipment;
import java.util.List;

/**
 * What people carry on a day and what is left of it. A job that is somebody's, by their own word or by a human's choice, has its
 * parts first, whether they are carried or not: that was theirs to weigh.
 */
final class DayStock {

    private final DayFacts facts;

    DayStock(DayFacts facts) {
        this.facts = facts;
    }

    /** What the person carries beside what their own jobs of that day use up. */
    Equipment free(DayPerson person) {
        var left = person.carried();
        for (var job : facts.jobs()) {
            if (person.staff().equals(job.isOpen() ? job.bound() : job.person()) && isOfToday(job)) {
                left = left.less(job.equipment().parts());
            }
        }
        return left;
    }

    /** What of a job's needs nobody who may be sent on that day has; empty where each is there, though perhaps not in one hand. */
    List<String> lacking(DayJob job) {
        return job.equipment().items().stream()
                .filter(item -> facts.people().stream()
                        .filter(person -> person.canBeSent() && !person.duty().isEmpty())
                        .noneMatch(person -> Equipment.of(List.of(item))
                                .without(free(person))
                                .isEmpty()))
                .map(Equipment.Item::code)
                .toList();
    }

    private boolean isOfToday(DayJob job) {
        var begun = job.course().setOut();
        if (!job.isOpen()) {
            return begun != null && !begun.isBefore(facts.begins()) && begun.isBefore(facts.ends());
        }
        var fixed = job.fixedAt();
        if (fixed != null) {
            return !fixed.isBefore(facts.begins()) && fixed.isBefore(facts.ends());
        }
        var visit = job.visit();
        return visit == null || visit.day().equals(facts.day());
    }
}
