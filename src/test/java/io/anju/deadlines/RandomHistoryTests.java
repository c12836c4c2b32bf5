package io.anju.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.calendar.OpeningHours;
import io.anju.calendar.PublicHolidays;
import io.anju.calendar.ServiceCalendar;
import io.anju.deadlines.ClockEntry.Kind;
import io.anju.deadlines.LadderStep.Trigger;
import io.anju.deadlines.SlowClock.Event;
import io.anju.deadlines.SlowClock.Rung;
import io.anju.kernel.Ids;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The product's clock against the slow one, over random histories entered in any order. */
class RandomHistoryTests {

    private static final int HISTORIES = Integer.getInteger("anju.histories", 3_000);
    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");
    private static final int DAY = 24 * 60;
    private static final Kind[] KINDS = {Kind.PAUSED, Kind.RESUMED, Kind.STOPPED, Kind.REOPENED, Kind.CANCELLED};
    private static final int[] WEIGHTS = {40, 30, 14, 10, 6};

    /** Monday to Friday 08:00-12:00 and 13:00-17:00, on a Monday's calendar. */
    private static final ServiceCalendar CALENDAR = ServiceCalendar.of(
            ZoneOffset.UTC,
            Map.of(
                    DayOfWeek.MONDAY, twoHalves(),
                    DayOfWeek.TUESDAY, twoHalves(),
                    DayOfWeek.WEDNESDAY, twoHalves(),
                    DayOfWeek.THURSDAY, twoHalves(),
                    DayOfWeek.FRIDAY, twoHalves()),
            Map.of(),
            PublicHolidays.NONE);

    @Test
    void the_clock_agrees_with_the_slow_clock_on_every_history() {
        agree("histories", RandomHistoryTests::compare);
    }

    @Test
    void the_ladder_agrees_with_the_slow_ladder_on_every_history() {
        agree("ladders", RandomHistoryTests::compareLadders);
    }

    private static void agree(String what, Function<Random, @Nullable String> comparison) {
        var disagreements = new ArrayList<String>();
        for (var seed = 0; seed < HISTORIES; seed++) {
            var difference = comparison.apply(new Random(seed));
            if (difference != null) {
                disagreements.add("seed " + seed + ": " + difference);
            }
        }
        disagreements.stream().limit(5).forEach(System.out::println);
        System.out.println(what + " " + HISTORIES + " disagreements " + disagreements.size());
        assertThat(disagreements).isEmpty();
    }

    private static @Nullable String compare(Random random) {
        // whole fours of minutes, so that three quarters of every allowance are whole minutes too
        var start = 4 * random.nextInt(7 * DAY / 4);
        var events = events(random, start);
        var now = start + random.nextInt(10 * DAY);
        var kind = random.nextInt(4);
        var amount = kind == 2 ? random.nextInt(4) + 1 : 4 * (random.nextInt(300) - (kind == 3 ? 20 : 0));
        var expected = slow(kind, amount, start, events).judge(now);
        var actual = reckon(term(kind, amount, start), start, events);
        var found = new SlowClock.Verdict(
                minute(actual.dueAt()),
                minute(actual.warnAt()),
                minute(actual.missedAt(instant(now)).orElse(null)),
                minute(actual.warnedAt(instant(now)).orElse(null)),
                (int) actual.pausedFor().toMinutes(),
                minute(actual.life().stoppedAt()),
                minute(actual.life().cancelledAt()));
        return found.equals(expected) ? null : "expected " + expected + " but " + found + " from " + events;
    }

    private static @Nullable String compareLadders(Random random) {
        var start = 4 * random.nextInt(7 * DAY / 4);
        var events = events(random, start);
        var kind = random.nextInt(4);
        var amount = kind == 2 ? random.nextInt(4) + 1 : 4 * (random.nextInt(300) - (kind == 3 ? 20 : 0));
        var rungs = new ArrayList<Rung>();
        for (var count = random.nextInt(5) + 1; count > 0; count--) {
            rungs.add(rung(random));
        }
        var answers = IntStream.range(0, random.nextInt(3))
                .map(each -> start + random.nextInt(4 * DAY))
                .boxed()
                .toList();
        var expected = slow(kind, amount, start, events).climb(rungs, answers);
        var ladder = new Ladder(rungs.stream()
                .map(rung -> new LadderStep(rung.trigger(), rung.amount(), List.of(EscalationRole.ASSIGNEE)))
                .toList());
        var found = ladder
                .levels(
                        reckon(term(kind, amount, start), start, events),
                        answers.stream().map(RandomHistoryTests::instant).toList(),
                        () -> CALENDAR)
                .stream()
                .map(level -> minute(level.at()))
                .toList();
        return found.equals(expected)
                ? null
                : "expected " + expected + " but " + found + " of " + rungs + " answered " + answers + " from "
                        + events;
    }

    private static Rung rung(Random random) {
        var trigger = Trigger.values()[random.nextInt(Trigger.values().length)];
        return new Rung(trigger, trigger == Trigger.PERCENT ? 25 * (random.nextInt(6) + 1) : random.nextInt(300));
    }

    private static List<Event> events(Random random, int start) {
        var events = new ArrayList<Event>();
        for (var count = random.nextInt(9); count > 0; count--) {
            events.add(new Event(kind(random), start - 60 + random.nextInt(6 * DAY), random.nextInt(2)));
        }
        return events;
    }

    private static Kind kind(Random random) {
        var drawn = random.nextInt(100);
        var index = 0;
        while (drawn >= WEIGHTS[index]) {
            drawn -= WEIGHTS[index++];
        }
        return KINDS[index];
    }

    private static SlowClock slow(int kind, int amount, int start, List<Event> events) {
        IntPredicate always = minute -> true;
        return switch (kind) {
            case 0 -> new SlowClock(start, amount, 75, false, always, events);
            case 1 -> new SlowClock(start, amount, 75, false, RandomHistoryTests::open, events);
            case 2 -> new SlowClock(start, openMinutesOf(amount, start), 75, false, RandomHistoryTests::open, events);
            default -> new SlowClock(start, amount, 75, true, always, events);
        };
    }

    private static Term term(int kind, int amount, int start) {
        return switch (kind) {
            case 0 -> new Term.Elapsed(Duration.ofMinutes(amount));
            case 1 -> new Term.Open(Duration.ofMinutes(amount));
            case 2 -> new Term.WorkingDays(amount);
            default -> new Term.Until(instant(start + amount));
        };
    }

    private static Reckoning reckon(Term term, int start, List<Event> events) {
        var clock = Ids.next();
        var entries = new ArrayList<ClockEntry>();
        entries.add(Fact.promised(Kind.STARTED, instant(start), term, null).entry(clock, clock));
        events.forEach(event -> entries.add(entry(event, clock)));
        return Reckoning.of(ClockLife.of(entries), 75, () -> CALENDAR);
    }

    private static ClockEntry entry(Event event, UUID clock) {
        var pause = event.kind() == Kind.PAUSED;
        var reason = event.reason() == 0 ? PauseReason.CUSTOMER : PauseReason.PARTS;
        return new Fact(
                        event.kind(),
                        instant(event.minute()),
                        null,
                        pause ? reason : null,
                        pause ? WhoseTime.NOBODY : null,
                        null,
                        null,
                        null)
                .entry(clock, clock);
    }

    private static boolean open(int minute) {
        var day = minute / DAY % 7;
        var hour = minute % DAY / 60;
        return day < 5 && hour >= 8 && hour < 17 && hour != 12;
    }

    private static int openMinutesOf(int workingDays, int start) {
        var day = start / DAY;
        for (var left = workingDays; left > 0; ) {
            day++;
            left -= day % 7 < 5 ? 1 : 0;
        }
        var sum = 0;
        for (var minute = start; minute < day * DAY + 17 * 60; minute++) {
            sum += open(minute) ? 1 : 0;
        }
        return sum;
    }

    private static List<OpeningHours> twoHalves() {
        return List.of(
                new OpeningHours(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                new OpeningHours(LocalTime.of(13, 0), LocalTime.of(17, 0)));
    }

    private static Instant instant(int minute) {
        return MIDNIGHT.plus(Duration.ofMinutes(minute));
    }

    private static int minute(@Nullable Instant at) {
        return at == null
                ? SlowClock.NEVER
                : (int) Duration.between(MIDNIGHT, at).toMinutes();
    }
}
