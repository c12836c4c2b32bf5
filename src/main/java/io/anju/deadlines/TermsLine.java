package io.anju.deadlines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of published service terms.
 *
 * @param kind the kind of matter it is for, such as {@code COMPLAINT}; null for any
 * @param category the category it is for; null for any
 * @param priority null for what is never given a priority, such as complaints
 * @param term null where only the window agreed with the customer says when
 * @param warnPercent the share of the term after which to warn
 * @param shares how the company divides the term among its own people; empty where it does not
 */
public record TermsLine(
        @Nullable String kind,
        @Nullable String category,
        @Nullable Priority priority,
        Target target,
        @Nullable Term term,
        int warnPercent,
        List<Share> shares) {

    public TermsLine {
        shares = List.copyOf(shares);
    }

    /**
     * An internal target (OLA): the part of the customer's time that one stage may use.
     *
     * @param minutes at least 1
     */
    public record Share(Stage stage, int minutes) {}

    /** Who has the time of a share. */
    public enum Stage {
        /** The service desk classifies and offers. */
        DESK,
        /** Somebody takes the work on. */
        ACCEPT,
        /** On the way. */
        TRAVEL,
        /** The work itself. */
        WORK
    }

    /** Whether it is a promise about such a matter. */
    boolean isFor(Matter matter) {
        return priority == matter.priority()
                && (kind == null || kind.equals(matter.kind()))
                && (category == null || category.equals(matter.category()));
    }

    /** The more a line says whom it is for, the more it weighs: category before kind before any. */
    int weight() {
        return (category == null ? 0 : 2) + (kind == null ? 0 : 1);
    }
}
