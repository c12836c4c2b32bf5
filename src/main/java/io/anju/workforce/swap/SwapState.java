package io.anju.workforce.swap;

/** How far an exchange has come. */
enum SwapState {
    /** Nobody has answered yet. */
    ASKED,
    /** The colleague agreed; a lead decides. */
    AGREED,
    /** The turns have changed hands. */
    DONE,
    /** The colleague does not want to. */
    DECLINED,
    /** A lead does not want it. */
    REFUSED,
    /** Whoever asked does not want it any more. */
    WITHDRAWN,
    /** The turn began, was taken out or changed hands otherwise before it was settled. */
    LAPSED;

    boolean open() {
        return this == ASKED || this == AGREED;
    }
}
