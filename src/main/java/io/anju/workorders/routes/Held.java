package io.anju.workorders.routes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a running plan holds: the past, what is pinned, and who was to do the rest.
 *
 * @param standing of each technician
 * @param planned for each technician the stops still to come, pinned or not, in order; the depot is the number after the last job's
 * @param pinned by job: whether it stays with its technician, in its turn
 * @param past by job: whether it is no longer to be planned
 */
record Held(List<Standing> standing, int[][] planned, boolean[] pinned, boolean[] past) {

    private static final int UNKNOWN = -1;

    static Held of(Day day, DayPlan running, Set<String> pins, double now) {
        var routes = new HashMap<String, List<Visit>>();
        running.routes().forEach(route -> routes.put(route.technician(), route.visits()));
        var numbers = new HashMap<String, Integer>();
        for (var job = 0; job < day.jobs().size(); job++) {
            numbers.put(day.jobs().get(job).id(), job);
        }
        var standing = day.technicians().stream()
                .map(each -> Standing.of(day, each, routes.getOrDefault(each.id(), List.of()), now))
                .toList();
        var planned = IntStream.range(0, standing.size())
                .mapToObj(person -> toCome(
                        routes.getOrDefault(day.technicians().get(person).id(), List.of()),
                        standing.get(person).past().size(),
                        numbers))
                .toArray(int[][]::new);
        var past = new boolean[day.jobs().size()];
        standing.stream()
                .flatMap(each -> each.past().stream())
                .mapToInt(visit -> stop(visit, numbers))
                .filter(stop -> stop < past.length)
                .forEach(job -> past[job] = true);
        var pinned = new boolean[day.jobs().size()];
        Arrays.stream(planned)
                .flatMapToInt(Arrays::stream)
                .filter(stop -> stop < pinned.length)
                .forEach(job -> pinned[job] = pins.contains(day.jobs().get(job).id()));
        return new Held(standing, planned, pinned, past);
    }

    /** By job: whether the search may give it to whom and when it likes. */
    boolean[] movable() {
        var movable = new boolean[past.length];
        for (var job = 0; job < movable.length; job++) {
            movable[job] = !past[job] && !pinned[job];
        }
        return movable;
    }

    private static int[] toCome(List<Visit> visits, int gone, Map<String, Integer> numbers) {
        return visits.stream()
                .skip(gone)
                .mapToInt(visit -> stop(visit, numbers))
                .filter(stop -> stop != UNKNOWN)
                .toArray();
    }

    private static int stop(Visit visit, Map<String, Integer> numbers) {
        var job = visit.job();
        return job == null ? numbers.size() : numbers.getOrDefault(job, UNKNOWN);
    }
}
