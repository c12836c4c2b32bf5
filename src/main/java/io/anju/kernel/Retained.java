package io.anju.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A kind of personal data that ends some time after it was last needed (Y-04). Every module that keeps such data has one of
 * these; how many months is the company's decision. Called inside the company's scope and a transaction.
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

    /** How many end together in one transaction: so few that nobody who works waits for them, fewer where much hangs on each. */
    default int atOnce() {
        return 100;
    }

    /** Up to how many are counted for who wants to know what is due: more is "more". Fewer where each is much work to find. */
    default int counted() {
        return 1_000;
    }

    /**
     * The oldest records that ended before {@code before} and still say something personal, without those that are held; at
     * most {@code limit}. Must find them through an index: it is asked every night, and mostly finds nothing.
     */
    List<UUID> due(Instant before, Held held, int limit);

    /**
     * Ends these, which {@link #due} gave in the same transaction; they are not due afterwards. Contents outside of the
     * database go after the commit.
     */
    void purge(Actor by, List<UUID> due, Instant at);

    /**
     * What must not end because a dispute may need it.
     *
     * @param people whose data is held
     * @param things single things that are held, and those that are about the people
     */
    record Held(Collection<DataSubject> people, Set<SubjectRef> things) {

        /** Nothing at all. */
        public static final Held NOTHING = new Held(Set.of(), Set.of());

        /** The logins of those people who have one. */
        public UUID[] accounts() {
            return people.stream()
                    .flatMap(person -> Stream.ofNullable(person.account()))
                    .map(AccountId::value)
                    .toArray(UUID[]::new);
        }

        /** The ids of the held things of one type. */
        public UUID[] things(String type) {
            return things.stream()
                    .filter(thing -> thing.type().equals(type))
                    .map(SubjectRef::id)
                    .toArray(UUID[]::new);
        }
    }
}
