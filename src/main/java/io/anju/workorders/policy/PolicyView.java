package io.anju.workorders.policy;

import io.anju.deadlines.Priority;
import io.anju.workorders.dispatch.FreeHand;
import io.anju.workorders.dispatch.Policy;
import io.anju.workorders.dispatch.Preset;
import io.anju.workorders.dispatch.Weights;
import io.anju.workorders.dispatch.Wish;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a project wants its work to be given out.
 *
 * @param weights what each wish counts, in percent of its minutes
 * @param preset the preset that has these weights, null for the project's own
 * @param answerSeconds how long whoever is asked has to answer, in seconds by priority; P4 and P5 in the hours of service
 * @param interruptFrom from which priority on work on site may be broken off for a danger to life
 * @param freeHand whether work lies until somebody has free hands, and for how long
 * @param presets all of them, to choose from
 * @param version 0 until the project says something
 */
record PolicyView(
        Map<Wish, Integer> weights,
        @Nullable Preset preset,
        @Nullable Integer mostOpenJobs,
        boolean notAloneAtNight,
        Map<Priority, Integer> answerSeconds,
        Interruptible interruptFrom,
        FreeHand freeHand,
        List<PresetView> presets,
        int version,
        @Nullable String changedBy) {

    /** A preset with its weights. */
    record PresetView(Preset preset, Map<Wish, Integer> weights) {}

    static PolicyView of(Policy policy, Interruptible interruptFrom, int version, @Nullable String changedBy) {
        return new PolicyView(
                sorted(policy.weights()),
                preset(policy.weights()),
                policy.mostOpenJobs(),
                policy.notAloneAtNight(),
                new EnumMap<>(policy.answerTimes().seconds()),
                interruptFrom,
                policy.freeHand(),
                Arrays.stream(Preset.values())
                        .map(each -> new PresetView(each, sorted(each.weights())))
                        .toList(),
                version,
                changedBy);
    }

    private static @Nullable Preset preset(Weights weights) {
        return Arrays.stream(Preset.values())
                .filter(each -> each.weights().equals(weights))
                .findFirst()
                .orElse(null);
    }

    private static Map<Wish, Integer> sorted(Weights weights) {
        return new EnumMap<>(weights.percent());
    }
}
