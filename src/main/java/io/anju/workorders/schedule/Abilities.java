package io.anju.workorders.schedule;

import io.anju.workforce.Employer.Standing;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Need;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Trades, levels, certificates and persons in the one word that the planning has for them: a job needs all of its skills. */
final class Abilities {

    /** Nobody of a contractor that is suspended or out of term is sent, also to what needs no trade. */
    private static final String SENT = "sent";

    private Abilities() {}

    /** What somebody can and may do, and that they are this person. */
    static Set<String> of(DayPerson person) {
        var able = new HashSet<String>();
        person.competence()
                .skills()
                .forEach((skill, level) -> Arrays.stream(SkillLevel.values())
                        .filter(level::reaches)
                        .forEach(reached -> able.add(skill + "@" + reached)));
        person.competence().certificates().forEach(kind -> able.add("certificate " + kind));
        able.add(only(person.staff()));
        var employer = person.competence().employer();
        if (employer == null || employer.standing() == Standing.WORKING) {
            able.add(SENT);
        }
        return able;
    }

    /** What whoever does it must be able to do. */
    static Set<String> needed(Need need) {
        var needed = new HashSet<String>();
        needed.add(SENT);
        if (need.skill() != null) {
            needed.add(need.skill() + "@" + need.level());
        }
        if (need.certificate() != null) {
            needed.add("certificate " + need.certificate());
        }
        return needed;
    }

    /** That it has to be this person: whatever else is needed was a human's to weigh. */
    static String only(StaffId staff) {
        return "only " + staff.value();
    }
}
