package io.anju.workorders.schedule;

import io.anju.workorders.dispatch.Travel;
import io.anju.workorders.routes.Day;
import io.anju.workorders.routes.DayPlan;
import io.anju.workorders.routes.Job;
import io.anju.workorders.routes.Route;
import io.anju.workorders.routes.Technician;
import io.anju.workorders.routes.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the planning of routes is asked about a day, in its words: who may be sent when, and which jobs may be given out. What
 * somebody stands for by their own word stays theirs; what a human pinned stays where it is.
 */
final class DayTask {

    /** The place of {@link io.anju.workorders.routes.Ways} at which every day ends: no way is counted there. */
    private static final int END = 0;

    private static final int JOBS_FROM = 1;

    /** Less time than this is no time to send somebody. */
    private static final int SHORTEST_TURN = 10;

    private final DayFacts facts;
    private final JobTimes times;
    private final DayStock stock;
    private final Map<String, DayJob> jobs;
    private final Map<String, Stint> stints = new LinkedHashMap<>();
    private final List<DayJob.Where> places = new ArrayList<>();

    DayTask(DayFacts facts) {
        this.facts = facts;
        times = new JobTimes(facts);
        stock = new DayStock(facts);
        jobs = facts.jobs().stream()
                .filter(times::isToPlan)
                .collect(Collectors.toMap(DayTask::key, job -> job, (one, same) -> one, LinkedHashMap::new));
        places.add(new DayJob.Where(null, null, null, null, null));
        jobs.values().forEach(job -> places.add(job.where()));
        facts.people().stream().filter(DayPerson::canBeSent).forEach(this::send);
    }

    /**
     * One stretch of somebody's day.
     *
     * @param id names it to the planning
     * @param start where it begins, as the planning counts places
     */
    record Stint(String id, DayPerson person, int start, int from, int until) {}

    /** The name of a job in the planning. */
    static String key(DayJob job) {
        return job.id().value().toString();
    }

    DayFacts facts() {
        return facts;
    }

    JobTimes times() {
        return times;
    }

    /** What is to be planned, by name. */
    Map<String, DayJob> jobs() {
        return jobs;
    }

    /** Who can be sent when, by name. */
    Map<String, Stint> stints() {
        return stints;
    }

    /** Names of the jobs that keep person and time. */
    Set<String> fixed() {
        return names(job -> isFixed(job) && stintOf(job) != null);
    }

    /** Names of the jobs that stand in somebody's day already, fixed or not. */
    Set<String> standing() {
        return names(job -> stintOf(job) != null);
    }

    /** What stands already. */
    DayPlan running() {
        return new DayPlan(
                stints.values().stream()
                        .map(stint -> new Route(stint.id(), visits(stint), 0, 0))
                        .toList(),
                List.of(),
                Set.of());
    }

    /**
     * The day as the planning sees it.
     *
     * @param grace minutes that a job may be late, by its name
     * @param rush whether every way is taken to be as long as in the busiest hour, rather than as in a quiet one
     * @param keep whether what stands already is to begin about when it stands
     */
    Day day(Map<String, Integer> grace, boolean rush, boolean keep) {
        var all = List.copyOf(jobs.values());
        var asked = IntStream.range(0, all.size())
                .mapToObj(at -> asked(all.get(at), JOBS_FROM + at, grace, keep))
                .toList();
        var people = stints.values().stream().map(this::technician).toList();
        var hour = rush ? Travel.BUSIEST_HOUR : Travel.QUIET_HOUR;
        return new Day(asked, people, null, (from, to) -> way(from, to, hour));
    }

    /** Minutes on the way from place to place when setting out at that minute of the day. */
    double way(int from, int to, double minute) {
        return way(from, to, facts.at(minute).atZone(facts.zone()).getHour());
    }

    private double way(int from, int to, int hour) {
        if (to == END) {
            return 0;
        }
        var here = places.get(from);
        var there = places.get(to);
        return Travel.minutes(here.building(), here.floor(), there.building(), there.floor(), hour);
    }

    private Set<String> names(Predicate<DayJob> which) {
        return jobs.values().stream().filter(which).map(DayTask::key).collect(Collectors.toSet());
    }

    private void send(DayPerson person) {
        var busy = facts.jobs().stream()
                .filter(job -> job.isRunning() && person.staff().equals(job.person()))
                .findFirst();
        var seen = person.seen();
        var free = Math.max(0, facts.minute(facts.now()));
        places.add(busy.map(DayJob::where)
                .orElseGet(() -> new DayJob.Where(null, null, null, seen.building(), seen.floor())));
        for (var span : person.duty()) {
            var from = Math.max(
                    facts.minute(span.from()),
                    Math.max(free, busy.map(this::until).orElse(0)));
            var until = facts.minute(span.to());
            if (until - from >= SHORTEST_TURN) {
                var id = person.staff().value() + "/" + facts.minute(span.from());
                stints.put(id, new Stint(id, person, places.size() - 1, from, until));
            }
        }
    }

    /** When whoever is busy with it is expected to be free. */
    private int until(DayJob job) {
        var arrived = job.course().arrived();
        return facts.minute(arrived == null ? facts.now() : arrived) + job.minutes();
    }

    private Technician technician(Stint stint) {
        var free = stock.free(stint.person());
        return new Technician(
                stint.id(),
                stint.start(),
                END,
                stint.from(),
                stint.until(),
                Abilities.of(stint.person()),
                free.tools(),
                isLongest(stint) ? free.parts() : Map.of());
    }

    /** Parts are counted in one stretch of somebody's day alone, so that none is used twice. */
    private boolean isLongest(Stint stint) {
        return stints.values().stream()
                .filter(each -> each.person().equals(stint.person()))
                .max(Comparator.comparingInt(each -> each.until() - each.from()))
                .filter(stint::equals)
                .isPresent();
    }

    private Job asked(DayJob job, int place, Map<String, Integer> grace, boolean keep) {
        var bounds = times.of(job, grace.getOrDefault(key(job), 0));
        var bound = job.bound();
        return new Job(
                key(job),
                place,
                bounds.opens(),
                keep ? Math.min(bounds.closes(), about(job, bounds.closes())) : bounds.closes(),
                job.minutes(),
                bound != null ? Set.of(Abilities.only(bound)) : Abilities.needed(job.need()),
                bound != null ? Set.of() : job.equipment().tools(),
                bound != null ? Map.of() : job.equipment().parts(),
                times.weight(job));
    }

    /** The last minute at which it still begins about when it stands. */
    private int about(DayJob job, int otherwise) {
        var at = begins(job);
        return at == null ? otherwise : facts.minute(at) + DayWatch.SAME_MINUTES - 1;
    }

    private static boolean isFixed(DayJob job) {
        return job.pin() != null && job.pin().staff() != null && job.pin().at() != null;
    }

    /** Where a job stands that has a person and a time; null for one that is free to go, or whose person is away. */
    private @Nullable Stint stintOf(DayJob job) {
        var at = begins(job);
        var visit = job.visit();
        var bound = job.bound();
        var staff = bound != null ? bound : visit == null ? null : visit.staff();
        if (at == null || staff == null) {
            return null;
        }
        var minute = facts.minute(at);
        return stints.values().stream()
                .filter(stint -> stint.person().staff().equals(staff))
                .min(Comparator.comparingInt(
                        stint -> Math.max(0, Math.max(stint.from() - minute, minute - stint.until()))))
                .orElse(null);
    }

    private @Nullable Instant begins(DayJob job) {
        var visit = job.visit();
        if (job.fixedAt() != null || visit == null || !visit.day().equals(facts.day())) {
            return job.fixedAt();
        }
        return visit.span().from();
    }

    private List<Visit> visits(Stint stint) {
        return jobs.values().stream()
                .filter(job -> stint.equals(stintOf(job)))
                .map(job -> {
                    var begins = facts.minute(Objects.requireNonNull(begins(job)));
                    return new Visit(key(job), begins, begins, begins + job.minutes());
                })
                .sorted(Comparator.comparingDouble(Visit::starts).thenComparing(visit -> String.valueOf(visit.job())))
                .toList();
    }
}
