package io.anju.deadlines;

import io.anju.database.JsonRows;
import io.anju.deadlines.ClockEntry.Kind;
import io.anju.deadlines.LadderStep.Trigger;
import io.anju.deadlines.SlowClock.Event;
import io.anju.deadlines.SlowClock.Handed;
import io.anju.deadlines.SlowClock.Rung;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random histories, each told to the product's clock and to the slow one: started, also backdated; paused for every reason,
 * also over each other and without end; resumed, stopped, reopened, cancelled, said twice, entered in any order; with another
 * priority, other terms, another time of report, another calendar. Every comparison gives null or what differs.
 */
final class RandomHistories {

    private static final int DAY = 24 * 60;
    private static final int GRID = 10;
    private static final Kind[] KINDS = {
        Kind.PAUSED, Kind.RESUMED, Kind.STOPPED, Kind.REOPENED, Kind.CANCELLED, Kind.MOVED
    };
    private static final int[] WEIGHTS = {36, 28, 12, 10, 5, 9};
    private static final UUID ID = Ids.next();
    private static final JsonMapper JSON = new JsonMapper();

    private final List<List<SlowCalendar>> calendars;

    RandomHistories(int histories) {
        this.calendars = SlowCalendar.seasons(Math.clamp(histories / 100, 36, 180));
    }

    /** A promise: which kind of term, how much of it, from when, and when to warn. */
    private record Promise(int kind, int amount, int start, int percent) {}

    /** What became known, in the order in which it did: an event, or another promise. */
    private record News(Event event, Promise promise) {

        boolean isMove() {
            return event.kind() == Kind.MOVED;
        }
    }

    /** What was found of a clock: {@link SlowClock.Verdict} from the product. */
    @Nullable
    String clocks(int seed) {
        var random = new Random(seed);
        var calendar = calendar(seed).getLast();
        var first = promise(random, null);
        var news = news(random, first);
        var now = 2 * DAY + random.nextInt(14 * DAY);
        var last = last(first, news);
        var expected = slow(calendar, last, events(news)).judge(now);
        var actual = reckon(calendar, entries(calendar, first, news), last.percent());
        var found = verdict(calendar, actual, now);
        return found.equals(expected)
                ? null
                : "expected " + expected + " but " + found + " of " + last + " from " + news;
    }

    /** The stored row, written after each piece of news, scanned now and then, under a calendar that changes half-way. */
    @Nullable
    String rows(int seed) {
        var random = new Random(seed);
        var both = calendar(seed);
        var first = promise(random, null);
        var news = news(random, first);
        var change = random.nextInt(news.size() + 1);
        var calendar = both.getFirst();
        var kept = new ArrayList<>(entries(calendar, first, List.of()));
        var known = new ArrayList<News>();
        var row = ClockRow.started(ID, ID, start(calendar, first), reckon(calendar, kept, first.percent()));
        var now = first.start();
        for (var index = 0; index <= news.size(); index++) {
            if (index == change) {
                calendar = both.getLast();
                row = row.reckonedAnew(reckon(calendar, kept, row.warnPercent()));
            }
            if (index == news.size()) {
                break;
            }
            var each = news.get(index);
            if (random.nextInt(3) == 0) {
                now += random.nextInt(2 * DAY);
                row = scanned(row, calendar, kept, now);
            }
            if (each.isMove() && row.hasEnded()) {
                continue;
            }
            var percent = each.isMove() ? each.promise().percent() : row.warnPercent();
            var entry = entry(calendar, each);
            kept.add(entry);
            var after = row.after(entry, reckon(calendar, kept, percent), percent);
            if (after.saysTheSameAs(row)) {
                kept.removeLast();
                continue;
            }
            known.add(each);
            row = after;
        }
        now += DAY;
        var last = last(first, known);
        row = scanned(row, calendar, kept, now);
        if (!row.equals(row.reckonedAnew(reckon(calendar, kept, row.warnPercent())))) {
            return "reckoned twice it differs: " + row;
        }
        var expected = slow(calendar, last, events(known)).judge(now);
        var found = new SlowClock.Verdict(
                minute(calendar, row.dueAt()),
                minute(calendar, row.warnAt()),
                minute(calendar, row.missedAt()),
                minute(calendar, row.warnedAt()),
                (int) row.pausedSeconds() / 60,
                minute(calendar, row.stoppedAt()),
                minute(calendar, row.cancelledAt()));
        return found.equals(expected)
                ? null
                : "expected " + expected + " but row " + found + " of " + last + " from " + known;
    }

    /** The instants of the levels of a random ladder. */
    @Nullable
    String ladders(int seed) {
        var random = new Random(seed);
        var calendar = calendar(seed).getLast();
        var first = promise(random, null);
        var news = news(random, first);
        var last = last(first, news);
        var rungs = new ArrayList<Rung>();
        for (var count = random.nextInt(5) + 1; count > 0; count--) {
            rungs.add(rung(random));
        }
        var answers = IntStream.range(0, random.nextInt(3))
                .map(each -> last.start() + random.nextInt(4 * DAY))
                .boxed()
                .toList();
        var expected = slow(calendar, last, events(news)).climb(rungs, answers);
        var ladder = new Ladder(rungs.stream()
                .map(rung -> new LadderStep(rung.trigger(), rung.amount(), List.of(EscalationRole.ASSIGNEE)))
                .toList());
        var found = ladder
                .levels(
                        reckon(calendar, entries(calendar, first, news), last.percent()),
                        answers.stream().map(calendar::instant).toList(),
                        calendar::product)
                .stream()
                .map(level -> minute(calendar, level.at()))
                .toList();
        return found.equals(expected)
                ? null
                : "expected " + expected + " but " + found + " of " + rungs + " answered " + answers + " of " + last
                        + " from " + news;
    }

    /** What each minute of it counted as, and whose it was. */
    @Nullable
    String explanations(int seed) {
        var random = new Random(seed);
        var calendar = calendar(seed).getLast();
        var first = promise(random, null);
        var news = news(random, first);
        var last = last(first, news);
        var now = last.start() + random.nextInt(8 * DAY);
        var hands = IntStream.range(0, random.nextInt(6))
                .mapToObj(each ->
                        new Handed(last.start() - 60 + random.nextInt(6 * DAY), Party.values()[random.nextInt(3)]))
                .toList();
        var expected = slow(calendar, last, events(news)).tell(now, hands);
        var found = new ArrayList<String>();
        var life = ClockLife.of(entries(calendar, first, news));
        var told = new Hands(hands.stream()
                        .map(hand -> new Hand(calendar.instant(hand.minute()), hand.party()))
                        .toList())
                .divide(ClockExplanation.of(life, calendar.instant(now), calendar::product));
        for (var segment : told) {
            if (minute(calendar, segment.from()) != last.start() + found.size()) {
                return "a gap before " + segment;
            }
            var detail = segment.reason() != null ? reason(segment.reason(), segment.whose()) : segment.party();
            var word = detail == null ? segment.kind().name() : segment.kind() + " " + detail;
            for (var minute = minute(calendar, segment.from()); minute < minute(calendar, segment.to()); minute++) {
                found.add(word);
            }
        }
        return found.equals(expected)
                        && sums(told)
                                .equals(expected.stream()
                                        .filter(each -> each.contains(" "))
                                        .count())
                ? null
                : "the minutes differ of " + last + " from " + news + " until " + now;
    }

    private static Long sums(List<ClockSegment> told) {
        return Hands.sums(told).stream().mapToLong(PartyTime::seconds).sum() / 60;
    }

    private List<SlowCalendar> calendar(int seed) {
        return calendars.get(seed % calendars.size());
    }

    /** Another promise is of other terms, of another moment of report, or both. */
    private static Promise promise(Random random, @Nullable Promise before) {
        var start = before != null && random.nextInt(3) > 0
                ? before.start()
                : 2 * DAY + GRID * random.nextInt(7 * DAY / GRID);
        if (before != null && random.nextInt(3) == 0) {
            return new Promise(before.kind(), before.amount(), start, before.percent());
        }
        var kind = random.nextInt(4);
        var amount = kind == 2 ? random.nextInt(5) : 4 * GRID * (random.nextInt(30) - (kind == 3 ? 2 : 0));
        return new Promise(kind, amount, start, kind != 2 && random.nextBoolean() ? 75 : 10 * (random.nextInt(6) + 5));
    }

    /** Some of it becomes known twice. */
    private static List<News> news(Random random, Promise first) {
        var news = new ArrayList<News>();
        var promise = first;
        for (var count = random.nextInt(10); count > 0; count--) {
            var kind = kind(random);
            promise = kind == Kind.MOVED ? promise(random, promise) : promise;
            var minute = kind == Kind.MOVED ? promise.start() : first.start() - 60 + random.nextInt(6 * DAY);
            news.add(new News(new Event(kind, minute, random.nextInt(12)), promise));
            if (random.nextInt(8) == 0) {
                news.add(news.get(random.nextInt(news.size())));
                promise = news.getLast().promise();
            }
        }
        return news;
    }

    private static Kind kind(Random random) {
        var drawn = random.nextInt(100);
        var index = 0;
        while (drawn >= WEIGHTS[index]) {
            drawn -= WEIGHTS[index++];
        }
        return KINDS[index];
    }

    private static Rung rung(Random random) {
        var trigger = Trigger.values()[random.nextInt(Trigger.values().length)];
        return new Rung(trigger, trigger == Trigger.PERCENT ? 10 * (random.nextInt(15) + 1) : random.nextInt(300));
    }

    /** The promise entered last. */
    private static Promise last(Promise first, List<News> news) {
        return news.stream().filter(News::isMove).map(News::promise).reduce(first, (before, after) -> after);
    }

    private static List<Event> events(List<News> news) {
        return news.stream().filter(each -> !each.isMove()).map(News::event).toList();
    }

    private static SlowClock slow(SlowCalendar calendar, Promise promise, List<Event> events) {
        var inServiceTime = promise.kind() == 1 || promise.kind() == 2;
        IntPredicate counts = inServiceTime ? calendar::isOpen : minute -> true;
        var allowed =
                promise.kind() == 2 ? calendar.openMinutesOf(promise.amount(), promise.start()) : promise.amount();
        return new SlowClock(promise.start(), allowed, promise.percent(), promise.kind() == 3, counts, events);
    }

    private static Term term(SlowCalendar calendar, Promise promise) {
        return switch (promise.kind()) {
            case 0 -> new Term.Elapsed(Duration.ofMinutes(promise.amount()));
            case 1 -> new Term.Open(Duration.ofMinutes(promise.amount()));
            case 2 -> new Term.WorkingDays(promise.amount());
            default -> new Term.Until(calendar.instant(promise.start() + promise.amount()));
        };
    }

    private static StartClock start(SlowCalendar calendar, Promise promise) {
        return new StartClock(
                new SubjectRef("test", ID),
                Target.RESTORE,
                term(calendar, promise),
                calendar.instant(promise.start()),
                new ProjectId(ID),
                promise.percent(),
                new Responsible(null, null),
                null,
                null);
    }

    private static Reckoning reckon(SlowCalendar calendar, List<ClockEntry> entries, int percent) {
        return Reckoning.of(ClockLife.of(entries), percent, calendar::product);
    }

    private static List<ClockEntry> entries(SlowCalendar calendar, Promise first, List<News> news) {
        var entries = new ArrayList<ClockEntry>();
        entries.add(promised(calendar, Kind.STARTED, first));
        news.forEach(each -> entries.add(entry(calendar, each)));
        return entries;
    }

    private static ClockEntry promised(SlowCalendar calendar, Kind kind, Promise promise) {
        return Fact.promised(kind, calendar.instant(promise.start()), term(calendar, promise), null)
                .entry(ID, ID);
    }

    private static ClockEntry entry(SlowCalendar calendar, News news) {
        var event = news.event();
        if (news.isMove()) {
            return promised(calendar, Kind.MOVED, news.promise());
        }
        var at = calendar.instant(event.minute());
        return (event.kind() == Kind.PAUSED ? Fact.paused(at, pause(event.reason())) : Fact.of(event.kind(), at))
                .entry(ID, ID);
    }

    /** Twelve pauses that differ: six reasons, each counted to somebody or to nobody. */
    private static Pause pause(int number) {
        var whose = number % 2 == 0 ? WhoseTime.NOBODY : WhoseTime.CUSTOMER;
        return new Pause(PauseReason.values()[number / 2], whose, null, null);
    }

    private static Object reason(PauseReason reason, @Nullable WhoseTime whose) {
        return 2 * reason.ordinal() + (whose == WhoseTime.NOBODY ? 0 : 1);
    }

    /** The row as the scanner leaves it at that minute. */
    private static ClockRow scanned(ClockRow row, SlowCalendar calendar, List<ClockEntry> entries, int minute) {
        if (row.hasEnded()) {
            return row;
        }
        var columns = (ObjectNode) JSON.readTree(JsonRows.text(List.of(row))).get(0);
        columns.put("judged_until", calendar.instant(minute).toString());
        return JsonRows.row(columns.toString(), ClockRow.class)
                .reckonedAnew(reckon(calendar, entries, row.warnPercent()));
    }

    private static SlowClock.Verdict verdict(SlowCalendar calendar, Reckoning reckoning, int now) {
        var at = calendar.instant(now);
        return new SlowClock.Verdict(
                minute(calendar, reckoning.dueAt()),
                minute(calendar, reckoning.warnAt()),
                minute(calendar, reckoning.missedAt(at).orElse(null)),
                minute(calendar, reckoning.warnedAt(at).orElse(null)),
                (int) reckoning.pausedFor().toMinutes(),
                minute(calendar, reckoning.life().stoppedAt()),
                minute(calendar, reckoning.life().cancelledAt()));
    }

    private static int minute(SlowCalendar calendar, @Nullable Instant at) {
        return at == null
                ? SlowClock.NEVER
                : (int) Duration.between(calendar.instant(0), at).toMinutes();
    }
}
