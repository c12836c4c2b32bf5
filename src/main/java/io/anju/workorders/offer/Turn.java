package io.anju.workorders.offer;

import java.time.Instant;

/** What the search for a person comes to as things stand, before anything of it is done. */
sealed interface Turn {

    /** It begins at this instant. */
    record Wait(Instant until) implements Turn {}

    /** Nobody fit has free hands: it lies until somebody has, or until this instant. */
    record Hold(Instant until, Comparison compared) implements Turn {}

    /** The order lies in the pool until somebody takes it. */
    record Pool(Comparison compared) implements Turn {}

    /** The desk gives it to somebody by hand, as the category wants it. */
    record Manual(Comparison compared) implements Turn {}

    /** It rings at this person. */
    record Ask(Askable person, Offer.OfferRung rung, Comparison compared) implements Turn {}

    /** Nobody is left who could be asked: the desk has to call. */
    record Desk(Comparison compared) implements Turn {}
}
