package io.anju.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * A kind of personal data that ends some time after it was last needed (Y-04). Every module that keeps such data has one of
 * these; how many months is the company's decision.
 */
public interface Retained {

    /** A stable code such as {@code closed-requests}. */
    String kind();

    /** For how many months it is kept where the company decided nothing else. */
    int usualMonths();

    /** How many months it must be kept at least; 1 where no rule says more. */
    default int fewestMonths() {
        return 1;
    }

    /**
     * Purges at most {@code limit} records that ended before {@code before}, the oldest first, in the caller's transaction;
     * says how many. Fewer than {@code limit} means that nothing is left to purge. Contents outside of the database go
     * after the commit.
     */
    int purge(Instant before, Held held, int limit);

    /**
     * What must not end because a dispute may need it.
     *
     * @param people whose data is held
     * @param things single things that are held, and those that are about the people
     */
    record Held(Collection<DataSubject> people, Set<SubjectRef> things) {

        /** Nothing at all. */
        public static final Held NOTHING = new Held(Set.of(), Set.of());
    }
}
