package io.anju.workorders.routes;

import java.util.Arrays;

/** The best routes found so far. */
final class Best {

    private final Tours tours;
    private final int[][] stops;
    private final int[] size;

    Best(Tours tours) {
        this.tours = tours;
        stops = new int[tours.stops.length][tours.model.jobs + 3];
        size = new int[tours.stops.length];
        take();
    }

    void take() {
        for (var person = 0; person < size.length; person++) {
            size[person] = tours.size[person];
            System.arraycopy(tours.stops[person], 1, stops[person], 0, size[person]);
        }
    }

    void give() {
        Arrays.fill(tours.owner, -1);
        for (var person = 0; person < size.length; person++) {
            tours.set(person, stops[person], size[person]);
        }
    }
}
