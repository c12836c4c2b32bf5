package io.anju.workorders.offer;

/** How work of a category is given out; what is urgent rings in every mode. */
public enum DispatchMode {
    /** Offered one by one; planned and light work goes to the pool. */
    USUAL,
    /** Always offered one by one. */
    AUTOMATIC,
    /** Lies in the pool until somebody who is able takes it. */
    POOL,
    /** Waits for the desk to give it to somebody. */
    MANUAL
}
