package io.anju.insight;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Figures that are looked at together. */
enum FigurePage {
    /** What a manager begins the day with (M1). */
    MORNING(List.of(
            FigureKey.OPEN,
            FigureKey.OPEN_ACCEPT,
            FigureKey.OPEN_ARRIVE,
            FigureKey.OPEN_RESTORE,
            FigureKey.OPEN_HANDLE,
            FigureKey.ON_TIME_ACCEPT,
            FigureKey.ON_TIME_ARRIVE,
            FigureKey.ON_TIME_RESTORE,
            FigureKey.ON_TIME_HANDLE,
            FigureKey.SOLVED,
            FigureKey.REOPENED,
            FigureKey.REPORTED,
            FigureKey.ENDED,
            FigureKey.FIRST_CONTACT,
            FigureKey.SATISFACTION,
            FigureKey.FOLLOW_UPS)),
    /** How good the service was (M4), in the order in which it is told. */
    SERVICE(List.of(
            FigureKey.ON_TIME_ACCEPT,
            FigureKey.ON_TIME_DISPATCH,
            FigureKey.ON_TIME_ARRIVE,
            FigureKey.ON_TIME_TEMPORARY_FIX,
            FigureKey.ON_TIME_RESTORE,
            FigureKey.ON_TIME_HANDLE,
            FigureKey.ON_TIME_REPLY,
            FigureKey.ON_TIME_FOLLOW_UP,
            FigureKey.OFFERS_DECLINED,
            FigureKey.OFFERS_UNANSWERED,
            FigureKey.OFFERED_AGAIN,
            FigureKey.TO_LEAD,
            FigureKey.TO_POOL,
            FigureKey.TO_DESK,
            FigureKey.REPORTED,
            FigureKey.SOLVED,
            FigureKey.REOPENED,
            FigureKey.SATISFACTION,
            FigureKey.FOLLOW_UPS));

    private final List<FigureKey> keys;

    FigurePage(List<FigureKey> keys) {
        this.keys = keys;
    }

    List<FigureKey> keys() {
        return keys;
    }

    String[] names() {
        return keys.stream().map(FigureKey::name).toArray(String[]::new);
    }

    /** Where the members of its figures come from. */
    Set<FigureSource> sources() {
        return keys.stream()
                .map(FigureKey::source)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FigureSource.class)));
    }
}
