package io.anju.workorders.routes;

/** How long it takes to get from one place to another. */
@FunctionalInterface
public interface Ways {

    /** Minutes, never below zero; places are numbered by the caller. Need not be the same there and back. */
    double minutes(int from, int to);
}
