package io.anju.workforce.rostering;

import java.util.List;
import java.util.Set;

/**
 * What is to be planned: so many days in a row for these people. Shifts, trades, terms and people are named by
 * their place in the lists, days count from 0.
 *
 * @param saturday the first day that is a Saturday, 0 to 6: weekends are counted from there
 * @param trades their names; what cover asks for and people have
 * @param fixed what stands already and stays
 * @param strict whether too many days in a row and too many weekends are faults, not only dear
 * @param cover per day, shift and trade how many are needed; no line means nobody is
 */
public record RosterTask(
        int days,
        int saturday,
        List<String> trades,
        List<Shift> shifts,
        List<Agreed> terms,
        List<Person> people,
        List<Cover> cover,
        List<Wish> wishes,
        List<Away> aways,
        List<Fixed> fixed,
        boolean strict,
        RosterWeights weights) {

    /** Any shift, where a wish is against all of them; no shift, where somebody came from a free day. */
    public static final int NONE = -1;

    public RosterTask {
        trades = List.copyOf(trades);
        shifts = List.copyOf(shifts);
        terms = List.copyOf(terms);
        people = List.copyOf(people);
        cover = List.copyOf(cover);
        wishes = List.copyOf(wishes);
        aways = List.copyOf(aways);
        fixed = List.copyOf(fixed);
        if (days < 1 || shifts.isEmpty() || people.isEmpty() || saturday < 0 || saturday > 6) {
            throw new IllegalArgumentException("nothing to plan");
        }
    }

    /** A task in which nothing stands yet and only cover and rest are hard. */
    public RosterTask(
            int days,
            int saturday,
            List<String> trades,
            List<Shift> shifts,
            List<Agreed> terms,
            List<Person> people,
            List<Cover> cover,
            List<Wish> wishes,
            List<Away> aways,
            RosterWeights weights) {
        this(days, saturday, trades, shifts, terms, people, cover, wishes, aways, List.of(), false, weights);
    }

    /** From the least to the most, both meant. */
    public record Span(int least, int most) {

        public Span {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException("a span from " + least + " to " + most);
            }
        }

        /** How far a number lies outside. */
        public int off(int number) {
            return Math.max(0, Math.max(least - number, number - most));
        }
    }

    /**
     * A shift of a day.
     *
     * @param inARow for how many days in a row somebody should stand it
     * @param notBefore shifts that may not stand on the day after this one: too little rest, or not wanted at all
     */
    public record Shift(String name, Span inARow, Set<Integer> notBefore) {

        public Shift {
            notBefore = Set.copyOf(notBefore);
        }
    }

    /**
     * What somebody has agreed to.
     *
     * @param duties over the whole horizon, days of the past included
     * @param work days of work in a row
     * @param rest free days in a row
     * @param weekends the most weekends with work over the whole horizon
     * @param wholeWeekends whether a weekend is worked on both days or on none
     */
    public record Agreed(String name, Span duties, Span work, Span rest, int weekends, boolean wholeWeekends) {}

    /** Somebody with the trades they may work in. */
    public record Person(String name, int terms, Set<Integer> trades, Past past) {

        public Person {
            trades = Set.copyOf(trades);
        }
    }

    /**
     * What went before the first day.
     *
     * @param duties counted towards the terms
     * @param weekends with work, counted towards the terms
     * @param shift of the day before, or {@link #NONE}
     * @param same days in a row in that shift
     * @param work days of work in a row
     * @param rest free days in a row
     */
    public record Past(int duties, int weekends, int shift, int same, int work, int rest) {

        /** Nothing is known. */
        public static final Past UNKNOWN = new Past(0, 0, NONE, 0, 0, 0);
    }

    /**
     * How many are needed.
     *
     * @param least of whom one less is a hole in the roster
     * @param wanted of whom one less costs
     */
    public record Cover(int day, int shift, int trade, int least, int wanted) {}

    /**
     * A wish for a day.
     *
     * @param shift {@link #NONE} is any shift
     * @param wanted whether somebody would like to stand it; else they would rather not
     */
    public record Wish(int person, int day, int shift, boolean wanted) {

        /** Somebody would rather not stand this shift on that day. */
        public Wish(int person, int day, int shift) {
            this(person, day, shift, false);
        }
    }

    /** Somebody stands this already; it is neither changed nor asked whether they can. */
    public record Fixed(int person, int day, int shift, int trade) {}

    /** Somebody cannot stand this shift on that day: leave, a certificate that ends; {@link #NONE} is any shift. */
    public record Away(int person, int day, int shift) {}
}
