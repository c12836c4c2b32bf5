package io.anju.bench.month;

import io.anju.deadlines.Priority;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.AnswerTimes;
import io.anju.workorders.dispatch.Competence;
import io.anju.workorders.dispatch.FreeHand;
import io.anju.workorders.dispatch.Job;
import io.anju.workorders.dispatch.Need;
import io.anju.workorders.dispatch.Person;
import io.anju.workorders.dispatch.Policy;
import io.anju.workorders.dispatch.Position;
import io.anju.workorders.dispatch.Preset;
import io.anju.workorders.dispatch.Ranking;
import io.anju.workorders.dispatch.Workload;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A way of giving work out. */
enum Way {
    BALANCED("Balanced", Preset.BALANCED, FreeHand.USUAL, Way::best),
    FASTEST("Fastest arrival", Preset.FASTEST, FreeHand.USUAL, Way::best),
    FAIR("Fair", Preset.FAIR, FreeHand.USUAL, Way::best),
    EMERGENCY("Emergency", Preset.EMERGENCY, FreeHand.USUAL, Way::best),
    /** An emergency turns nobody's way. */
    STAYING("Balanced, ways stay", Preset.BALANCED, new FreeHand(50, false), Way::best),
    AT_ONCE("Balanced, at once", Preset.BALANCED, FreeHand.NO_WAITING, Way::best),
    /** Whoever has been free longest gets what has waited longest. */
    FIRST_IN_FIRST_OUT("first in, first out", Habit.OLDEST_FIRST, Way::longestFree),
    URGENT_FIRST("the same, urgent first", Habit.URGENT_FIRST, Way::longestFree),
    /** One after the other, whatever they have in hand. */
    ROUND_ROBIN("round robin", Habit.URGENT_FIRST, Way::next),
    /** Whoever is free and nearest. */
    NEAREST_FREE("nearest free", Habit.OLDEST_FIRST, Way::nearest),
    NEAREST_URGENT("the same, urgent first", Habit.URGENT_FIRST, Way::nearest);

    /** What is begun first of the work that lies, or that one person has in hand. */
    private enum Habit {
        URGENT_FIRST,
        OLDEST_FIRST
    }

    /**
     * A question who should be asked.
     *
     * @param since when the search for somebody began
     */
    record Question(Way way, Month.Report report, List<Hand> hands, double since, double now, int turn) {}

    private static final int PROMISED = 30;
    private static final int RELAXED = 120;

    private final String title;
    private final Habit habit;
    private final @Nullable Policy policy;
    private final Function<Question, @Nullable Hand> choice;

    Way(String title, Preset preset, FreeHand freeHand, Function<Question, @Nullable Hand> choice) {
        this.title = title;
        this.habit = Habit.URGENT_FIRST;
        this.policy = new Policy(preset.weights(), null, false, AnswerTimes.USUAL, freeHand);
        this.choice = choice;
    }

    Way(String title, Habit habit, Function<Question, @Nullable Hand> choice) {
        this.title = title;
        this.habit = habit;
        this.policy = null;
        this.choice = choice;
    }

    String title() {
        return title;
    }

    /** Whether the way to something that can wait is broken off for this. */
    boolean turnsWaysFor(Month.Report report) {
        return report.priority() == Priority.P1
                || (report.priority() == Priority.P2
                        && policy != null
                        && policy.freeHand().turnsWays());
    }

    /** In which order work that lies, or that one person has in hand, is begun. */
    Comparator<Month.Report> order() {
        var oldest = Comparator.comparingDouble(Month.Report::at);
        return habit == Habit.OLDEST_FIRST
                ? oldest
                : Comparator.comparing(Way::rank).thenComparing(oldest);
    }

    /** Who gets it now; null if it lies. */
    @Nullable
    Hand choose(Month.Report report, List<Hand> hands, double since, double now, int turn) {
        return choice.apply(new Question(this, report, hands, since, now, turn));
    }

    /** Until when it may lie while nobody has free hands; for ever where the way knows no end. */
    double latest(Month.Report report, double since) {
        return policy == null
                ? Double.POSITIVE_INFINITY
                : minute(policy.freeHand()
                        .until(
                                instant(since),
                                instant(report.at() + promised(report)),
                                instant(report.at() + askedBy(report))));
    }

    private static Instant instant(double minute) {
        return Instant.ofEpochSecond(Math.round(minute * 60));
    }

    private static double minute(Instant instant) {
        return instant.getEpochSecond() / 60.0;
    }

    /** Minutes after the report at which somebody has to be asked: P2 is accepted within 5, the others within 30. */
    private static double askedBy(Month.Report report) {
        return report.isUrgent() ? 3.5 : 25;
    }

    private static int promised(Month.Report report) {
        return report.isUrgent() ? PROMISED : RELAXED;
    }

    private static int rank(Month.Report report) {
        return report.isUrgent() ? report.priority().ordinal() : Priority.P3.ordinal();
    }

    private static @Nullable Hand best(Question asked) {
        var way = asked.way();
        var byStaff = asked.hands().stream().collect(Collectors.toMap(Way::staff, Function.identity()));
        var people = asked.hands().stream().map(hand -> person(hand, asked)).toList();
        var ranking = Ranking.of(job(asked.report(), asked.now()), Objects.requireNonNull(way.policy), people);
        if (ranking.waitsForHands() && asked.now() < way.latest(asked.report(), asked.since())) {
            return null;
        }
        return ranking.best().map(best -> byStaff.get(best.person().staff())).orElse(null);
    }

    private static Job job(Month.Report report, double now) {
        return new Job(
                report.priority(),
                Need.of(report.skill()),
                null,
                report.building(),
                report.floor(),
                (int) (now % Month.DAY) / 60,
                (int) Math.floor(report.at() + promised(report) - now));
    }

    private static StaffId staff(Hand hand) {
        return new StaffId(new UUID(1, hand.worker().number()));
    }

    private static Person person(Hand hand, Question asked) {
        var skills = hand.worker().skills().stream()
                .collect(Collectors.toMap(Function.identity(), skill -> SkillLevel.SKILLED));
        return new Person(
                staff(hand),
                "",
                true,
                true,
                new Competence(Map.copyOf(skills), Set.of(), Set.of()),
                null,
                hand.worker().isOnDuty(asked.now()),
                false,
                null,
                null,
                new Workload(
                        hand.inHand(),
                        hand.busyWith(),
                        hand.isThere(),
                        hand.nextUp(),
                        false,
                        hand.takenSince(asked.now()),
                        hand.visits(asked.report())),
                new Position(hand.building(), hand.floor(), null));
    }

    private static @Nullable Hand longestFree(Question asked) {
        return asked.hands().stream()
                .filter(hand -> hand.isFree() && hand.canDo(asked.report(), asked.now()))
                .min(Comparator.comparingDouble(Hand::freeSince))
                .orElse(null);
    }

    private static @Nullable Hand nearest(Question asked) {
        return asked.hands().stream()
                .filter(hand -> hand.isFree() && hand.canDo(asked.report(), asked.now()))
                .min(Comparator.comparingDouble(hand -> asked.report().way(hand.building(), hand.floor(), asked.now())))
                .orElse(null);
    }

    private static @Nullable Hand next(Question asked) {
        var number = asked.hands().size();
        for (var step = 0; step < number; step++) {
            var hand = asked.hands().get((asked.turn() + step) % number);
            if (hand.canDo(asked.report(), asked.now())) {
                return hand;
            }
        }
        return null;
    }
}
