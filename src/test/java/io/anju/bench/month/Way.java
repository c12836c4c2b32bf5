package io.anju.bench.month;

import io.anju.deadlines.Priority;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.AnswerTimes;
import io.anju.workorders.dispatch.Competence;
import io.anju.workorders.dispatch.Job;
import io.anju.workorders.dispatch.Need;
import io.anju.workorders.dispatch.Person;
import io.anju.workorders.dispatch.Policy;
import io.anju.workorders.dispatch.Position;
import io.anju.workorders.dispatch.Preset;
import io.anju.workorders.dispatch.Ranking;
import io.anju.workorders.dispatch.Workload;
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
    BALANCED("Balanced", Preset.BALANCED, Habit.AT_ONCE, Way::best),
    FASTEST("Fastest arrival", Preset.FASTEST, Habit.AT_ONCE, Way::best),
    FAIR("Fair", Preset.FAIR, Habit.AT_ONCE, Way::best),
    EMERGENCY("Emergency", Preset.EMERGENCY, Habit.AT_ONCE, Way::best),
    /** Balanced among those who are free; while nobody is, work lies until somebody is. */
    HELD("Balanced, for a free hand", Preset.BALANCED, Habit.HELD, Way::bestFree),
    /** The same, and an emergency breaks off the way to what can wait, as danger to life does. */
    HELD_TURNING("the same, P2 turns ways", Preset.BALANCED, Habit.HELD_TURNING, Way::bestFree),
    /** Whoever has been free longest gets what has waited longest. */
    FIRST_IN_FIRST_OUT("first in, first out", null, Habit.IN_LINE, Way::longestFree),
    URGENT_FIRST("the same, urgent first", null, Habit.HELD, Way::longestFree),
    /** One after the other, whatever they have in hand. */
    ROUND_ROBIN("round robin", null, Habit.AT_ONCE, Way::next),
    /** Whoever is free and nearest. */
    NEAREST_FREE("nearest free", null, Habit.IN_LINE, Way::nearest),
    NEAREST_URGENT("the same, urgent first", null, Habit.HELD, Way::nearest);

    /** What becomes of work while nobody is free. */
    private enum Habit {
        /** It is given to somebody who is busy. */
        AT_ONCE,
        /** It lies, and the most urgent is given out first. */
        HELD,
        HELD_TURNING,
        /** It lies, and the oldest is given out first. */
        IN_LINE
    }

    /** A question who should be asked. */
    record Question(Way way, Month.Report report, List<Hand> hands, double now, int turn) {}

    private static final int PROMISED = 30;
    private static final int RELAXED = 120;

    private final String title;
    private final @Nullable Preset preset;
    private final Habit habit;
    private final Function<Question, @Nullable Hand> choice;

    Way(String title, @Nullable Preset preset, Habit habit, Function<Question, @Nullable Hand> choice) {
        this.title = title;
        this.preset = preset;
        this.habit = habit;
        this.choice = choice;
    }

    String title() {
        return title;
    }

    /** Whether the way to something that can wait is broken off for this. */
    boolean turnsWaysFor(Month.Report report) {
        return report.priority() == Priority.P1 || (habit == Habit.HELD_TURNING && report.priority() == Priority.P2);
    }

    /** In which order work that lies, or that one person has in hand, is begun. */
    Comparator<Month.Report> order() {
        var oldest = Comparator.comparingDouble(Month.Report::at);
        return habit == Habit.IN_LINE ? oldest : Comparator.comparing(Way::rank).thenComparing(oldest);
    }

    /** Who gets it now; null if nobody does. */
    @Nullable
    Hand choose(Month.Report report, List<Hand> hands, double now, int turn) {
        return choice.apply(new Question(this, report, hands, now, turn));
    }

    private static int rank(Month.Report report) {
        return report.isUrgent() ? report.priority().ordinal() : Priority.P3.ordinal();
    }

    private static @Nullable Hand best(Question asked) {
        return best(asked, asked.hands());
    }

    private static @Nullable Hand bestFree(Question asked) {
        return best(
                asked,
                asked.hands().stream()
                        .filter(hand -> hand.isFree() || (asked.way().turnsWaysFor(asked.report()) && hand.canTurn()))
                        .toList());
    }

    private static @Nullable Hand best(Question asked, List<Hand> hands) {
        var byStaff = hands.stream().collect(Collectors.toMap(Way::staff, Function.identity()));
        var weights = Objects.requireNonNull(asked.way().preset).weights();
        var people = hands.stream().map(hand -> person(hand, asked)).toList();
        return Ranking.of(job(asked.report(), asked.now()), new Policy(weights, null, false, AnswerTimes.USUAL), people)
                .best()
                .map(best -> byStaff.get(best.person().staff()))
                .orElse(null);
    }

    private static Job job(Month.Report report, double now) {
        var promised = report.isUrgent() ? PROMISED : RELAXED;
        return new Job(
                report.priority(),
                Need.of(report.skill()),
                null,
                report.building(),
                report.floor(),
                (int) (now % Month.DAY) / 60,
                (int) Math.floor(report.at() + promised - now));
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
