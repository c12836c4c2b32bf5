package io.anju.workorders.dispatch;

import io.anju.deadlines.Priority;
import java.util.List;

/** What is the same for everybody in one comparison. */
record Setting(Job job, Policy policy, int present, int usualShare) {

    private static final int NIGHT_BEGINS = 22;
    private static final int NIGHT_ENDS = 6;

    /**
     * One person in it.
     *
     * @param present how many are on duty
     * @param usualShare how many jobs one of those on duty took on in the last seven days, on average, rounded down
     */
    record Case(Job job, Policy policy, int present, int usualShare, Person person) {

        boolean hasSkill() {
            var skill = job.need().skill();
            return skill == null || person.competence().skills().containsKey(skill);
        }

        boolean isNight() {
            return job.hour() >= NIGHT_BEGINS || job.hour() < NIGHT_ENDS;
        }
    }

    static Setting of(Job job, Policy policy, List<Person> people) {
        var present = people.stream().filter(Person::onDuty).toList();
        var week = present.stream()
                .mapToInt(each -> each.workload().weekJobs())
                .average()
                .orElse(0);
        return new Setting(job, policy, present.size(), (int) week);
    }

    Case with(Person person) {
        return new Case(job, policy, present, usualShare, person);
    }

    /** Danger to life is given out by arrival alone, whatever the project prefers. */
    Weights weights() {
        return job.priority() == Priority.P1 ? Preset.EMERGENCY.weights() : policy.weights();
    }
}
