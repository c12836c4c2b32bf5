package io.anju.workorders.routes;

/** The routes changed in this round as they were before, so that a round can be taken back. */
final class Changes {

    private final Tours tours;
    private final int[][] stops;
    private final int[] size;
    private final double[][] free;
    private final double[][] latest;
    private final int[] depotAt;
    private final int[][] used;
    private final double[] travel;
    private final int[] version;
    private final boolean[] touched;
    private final int[] people;
    private int count;

    Changes(Tours tours) {
        this.tours = tours;
        var all = tours.stops.length;
        var room = tours.model.jobs + 3;
        stops = new int[all][room];
        size = new int[all];
        free = new double[all][room];
        latest = new double[all][room];
        depotAt = new int[all];
        used = new int[all][tours.model.kinds];
        travel = new double[all];
        version = new int[all];
        touched = new boolean[all];
        people = new int[all];
    }

    /** Remembers the route of the technician before its first change in this round. */
    void touch(int person) {
        if (touched[person]) {
            return;
        }
        touched[person] = true;
        people[count++] = person;
        size[person] = tours.size[person];
        depotAt[person] = tours.depotAt[person];
        travel[person] = tours.travel[person];
        version[person] = tours.version[person];
        var room = size[person] + 2;
        System.arraycopy(tours.stops[person], 0, stops[person], 0, room);
        System.arraycopy(tours.free[person], 0, free[person], 0, room);
        System.arraycopy(tours.latest[person], 0, latest[person], 0, room);
        System.arraycopy(tours.used[person], 0, used[person], 0, used[person].length);
    }

    /** How many routes were changed. */
    int count() {
        return count;
    }

    /** One of those changed. */
    int person(int at) {
        return people[at];
    }

    /** Whether the route was changed. */
    boolean touched(int person) {
        return touched[person];
    }

    /** The round stands. */
    void keep() {
        for (var at = 0; at < count; at++) {
            touched[people[at]] = false;
        }
        count = 0;
    }

    /** The round never was; who owns the jobs that were put elsewhere is set again too. */
    void undo() {
        for (var at = 0; at < count; at++) {
            restore(people[at]);
        }
        keep();
    }

    private void restore(int person) {
        tours.size[person] = size[person];
        tours.depotAt[person] = depotAt[person];
        tours.travel[person] = travel[person];
        tours.version[person] = version[person];
        var room = size[person] + 2;
        System.arraycopy(stops[person], 0, tours.stops[person], 0, room);
        System.arraycopy(free[person], 0, tours.free[person], 0, room);
        System.arraycopy(latest[person], 0, tours.latest[person], 0, room);
        System.arraycopy(used[person], 0, tours.used[person], 0, used[person].length);
        for (var at = 1; at <= size[person]; at++) {
            var node = stops[person][at];
            if (node < tours.model.jobs) {
                tours.owner[node] = person;
            }
        }
    }
}
