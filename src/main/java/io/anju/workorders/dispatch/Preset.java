package io.anju.workorders.dispatch;

/** Weights that a company can begin with. */
public enum Preset {
    /** Every wish counts as the minutes it costs; being late twice. */
    BALANCED(Weights.of(100, 100, 200, 100, 100, 100)),
    /** Whoever can be there first; whose turn it is counts nothing. */
    FASTEST(Weights.of(200, 150, 400, 50, 0, 0)),
    /** The work of the week is shared evenly, as long as nobody is late for it. */
    FAIR(Weights.of(50, 150, 200, 50, 400, 50)),
    /** Only arrival counts. Danger to life is always given out like this. */
    EMERGENCY(Weights.of(300, 50, 500, 0, 0, 0));

    private final Weights weights;

    Preset(Weights weights) {
        this.weights = weights;
    }

    public Weights weights() {
        return weights;
    }
}
