package io.anju.workorders.schedule;

import io.anju.workforce.Presence.Span;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where jobs lie on the board: what really happened, else where a draft puts them, else where they stand. */
final class Bars {

    private final DayFacts facts;
    private final @Nullable Map<WorkOrderId, DayOutcome.Placed> draft;

    /**
     * Of one view of the day.
     *
     * @param draft what the draft places; null to see what stands
     */
    Bars(DayFacts facts, @Nullable Map<WorkOrderId, DayOutcome.Placed> draft) {
        this.facts = facts;
        this.draft = draft;
    }

    /** A job in somebody's time. */
    record Taken(DayJob job, StaffId staff, Span span) {}

    /** Everybody's jobs, the earliest first. */
    Map<StaffId, List<Taken>> byPerson() {
        var all = new HashMap<StaffId, List<Taken>>();
        for (var job : facts.jobs()) {
            var taken = of(job);
            if (taken != null) {
                all.computeIfAbsent(taken.staff(), one -> new ArrayList<>()).add(taken);
            }
        }
        all.values()
                .forEach(one ->
                        one.sort(Comparator.comparing(taken -> taken.span().from())));
        return all;
    }

    @Nullable
    Taken of(DayJob job) {
        if (!job.isOpen()) {
            return real(job);
        }
        if (draft == null) {
            return standing(job);
        }
        var placed = draft.get(job.id());
        return placed == null ? null : new Taken(job, placed.staff(), new Span(placed.from(), placed.to()));
    }

    private @Nullable Taken real(DayJob job) {
        var course = job.course();
        var begun = course.arrived() == null ? course.setOut() : course.arrived();
        if (begun == null || job.person() == null) {
            return standing(job);
        }
        var expected = begun.plusSeconds(60L * job.minutes());
        var ends =
                course.finished() != null ? course.finished() : expected.isBefore(facts.now()) ? facts.now() : expected;
        var today = begun.isBefore(facts.ends()) && ends.isAfter(facts.begins()) && ends.isAfter(begun);
        return today ? new Taken(job, job.person(), new Span(begun, ends)) : null;
    }

    private @Nullable Taken standing(DayJob job) {
        var visit = job.visit();
        return visit == null || !visit.day().equals(facts.day()) ? null : new Taken(job, visit.staff(), visit.span());
    }
}
