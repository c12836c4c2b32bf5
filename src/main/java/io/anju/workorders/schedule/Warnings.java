package io.anju.workorders.schedule;

import io.anju.workforce.Presence.Span;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Travel;
import io.anju.workorders.equipment.Equipment;
import io.anju.workorders.schedule.Bars.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what speaks against a job in somebody's day, for any time of it. */
final class Warnings {

    private final DayFacts facts;
    private final DayJob job;
    private final Map<StaffId, List<Taken>> taken;

    /**
     * About one job.
     *
     * @param taken what everybody has to do in this view of the day
     */
    Warnings(DayFacts facts, DayJob job, Map<StaffId, List<Taken>> taken) {
        this.facts = facts;
        this.job = job;
        this.taken = taken;
    }

    /** What speaks against the person, whatever the time. */
    Set<Warning> against(DayPerson person) {
        var found = EnumSet.noneOf(Warning.class);
        var need = job.need();
        var competence = person.competence();
        if (!person.canBeSent()) {
            found.add(Warning.NO_LOGIN);
        }
        if (need.skill() != null) {
            var level = competence.skills().get(need.skill());
            if (level == null) {
                found.add(Warning.SKILL);
            } else if (!level.reaches(need.level())) {
                found.add(Warning.LEVEL);
            }
        }
        if (need.certificate() != null && !competence.certificates().contains(need.certificate())) {
            found.add(
                    competence.expired().contains(need.certificate())
                            ? Warning.CERTIFICATE_EXPIRED
                            : Warning.CERTIFICATE);
        }
        var employer = competence.employer();
        if (employer != null) {
            switch (employer.standing()) {
                case SUSPENDED -> found.add(Warning.CONTRACTOR_SUSPENDED);
                case OUT_OF_TERM -> found.add(Warning.CONTRACTOR_OUT_OF_TERM);
                case WORKING -> {}
            }
        }
        equipment(person, found);
        return found;
    }

    private void equipment(DayPerson person, Set<Warning> found) {
        var needed = job.equipment();
        if (!person.carried().tools().containsAll(needed.tools())) {
            found.add(Warning.TOOL);
        }
        var left = person.carried();
        for (var one : others(person)) {
            left = left.less(one.job().equipment().parts());
        }
        if (!new Equipment(Set.of(), needed.parts()).without(left).isEmpty()) {
            found.add(Warning.PART);
        }
    }

    /** What speaks against that time in the person's day. */
    Set<Warning> against(DayPerson person, Instant from) {
        var found = EnumSet.noneOf(Warning.class);
        var span = new Span(from, from.plus(Duration.ofMinutes(job.minutes())));
        if (person.leave().stream().anyMatch(leave -> overlap(leave, span))) {
            found.add(Warning.ON_LEAVE);
        } else if (person.duty().stream()
                .noneMatch(
                        duty -> !duty.from().isAfter(span.from()) && !duty.to().isBefore(span.to()))) {
            found.add(Warning.OFF_DUTY);
        }
        busy(person, span, found);
        var window = job.window();
        if (window != null && (from.isBefore(window.from()) || from.isAfter(window.to()))) {
            found.add(Warning.WINDOW);
        }
        if (window == null && job.due() != null && from.isAfter(job.due())) {
            found.add(Warning.CLOCK);
        }
        if (from.isBefore(facts.now().minus(Duration.ofMinutes(1)))) {
            found.add(Warning.PAST);
        }
        return found;
    }

    /** Minutes to get there from whatever the person does before. */
    int way(DayPerson person, Instant from) {
        var before = others(person).stream()
                .filter(one -> !one.span().to().isAfter(from))
                .reduce((one, later) -> later)
                .orElse(null);
        return before == null
                ? way(null, job, from)
                : way(before.job(), job, before.span().to());
    }

    private void busy(DayPerson person, Span span, Set<Warning> found) {
        for (var one : others(person)) {
            if (overlap(one.span(), span)) {
                found.add(Warning.CONFLICT);
            } else if (one.span().to().isAfter(span.from())
                    ? gap(span.to(), one.span().from()) < way(job, one.job(), span.to())
                    : gap(one.span().to(), span.from())
                            < way(one.job(), job, one.span().to())) {
                found.add(Warning.WAY);
            }
        }
        if (found.contains(Warning.CONFLICT)) {
            found.remove(Warning.WAY);
        }
    }

    private List<Taken> others(DayPerson person) {
        return taken.getOrDefault(person.staff(), List.of()).stream()
                .filter(one -> !one.job().id().equals(job.id()))
                .toList();
    }

    private int way(@Nullable DayJob from, DayJob to, Instant leaving) {
        var hour = leaving.atZone(facts.zone()).getHour();
        return Travel.minutes(
                from == null ? null : from.where().building(),
                from == null ? null : from.where().floor(),
                to.where().building(),
                to.where().floor(),
                hour);
    }

    private static long gap(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }

    private static boolean overlap(Span one, Span other) {
        return one.from().isBefore(other.to()) && other.from().isBefore(one.to());
    }
}
