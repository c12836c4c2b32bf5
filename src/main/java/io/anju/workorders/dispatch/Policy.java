package io.anju.workorders.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * How a project wants its work to be given out.
 *
 * @param weights of work that is no danger to life
 * @param mostOpenJobs how many jobs somebody may have in hand before nothing less than urgent is offered; null for any
 * @param notAloneAtNight whether regulated work between 22:00 and 06:00 needs a second person on duty
 * @param answerTimes how long whoever is asked has to answer
 * @param freeHand whether work lies until somebody has free hands
 */
public record Policy(
        Weights weights,
        @Nullable Integer mostOpenJobs,
        boolean notAloneAtNight,
        AnswerTimes answerTimes,
        FreeHand freeHand) {

    /** What holds until the project says otherwise. */
    public static final Policy USUAL =
            new Policy(Preset.BALANCED.weights(), null, false, AnswerTimes.USUAL, FreeHand.USUAL);
}
