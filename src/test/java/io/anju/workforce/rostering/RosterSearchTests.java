package io.anju.workforce.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.workforce.rostering.RosterSearch.Found;
import io.anju.workforce.rostering.RosterSearch.Limits;
import io.anju.workforce.rostering.RosterTask.Agreed;
import io.anju.workforce.rostering.RosterTask.Away;
import io.anju.workforce.rostering.RosterTask.Cover;
import io.anju.workforce.rostering.RosterTask.Past;
import io.anju.workforce.rostering.RosterTask.Person;
import io.anju.workforce.rostering.RosterTask.Shift;
import io.anju.workforce.rostering.RosterTask.Span;
import io.anju.workforce.rostering.RosterTask.Wish;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A month for thirty people: early, late and night, three trades, leave and wishes. */
class RosterSearchTests {

    private static final int DAYS = 30;
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void a_month_for_thirty_people_breaks_no_hard_rule() {
        var task = month();
        var found = plan(task, 1, 300_000);
        assertThat(found.cost().hard()).isZero();
        for (var cover : task.cover()) {
            int there = 0;
            for (int person = 0; person < 30; person++) {
                var at = found.roster().at(person, cover.day());
                there += at.isPresent()
                                && at.get().shift() == cover.shift()
                                && at.get().trade() == cover.trade()
                        ? 1
                        : 0;
            }
            assertThat(there).as("%s", cover).isGreaterThanOrEqualTo(cover.least());
        }
        for (var away : task.aways()) {
            assertThat(found.roster().at(away.person(), away.day()))
                    .as("%s", away)
                    .isEmpty();
        }
        for (int person = 0; person < 30; person++) {
            for (int day = 0; day < DAYS; day++) {
                var at = found.roster().at(person, day);
                assertThat(at.isEmpty()
                                || task.people()
                                        .get(person)
                                        .trades()
                                        .contains(at.get().trade()))
                        .isTrue();
                var next = day + 1 < DAYS ? found.roster().at(person, day + 1) : at;
                assertThat(at.isPresent()
                                && next.isPresent()
                                && task.shifts()
                                        .get(at.get().shift())
                                        .notBefore()
                                        .contains(next.get().shift()))
                        .as("rest of %d after day %d", person, day)
                        .isFalse();
            }
        }
    }

    @Test
    void the_same_seed_and_steps_give_the_same_roster() {
        assertThat(plan(month(), 5, 40_000).roster())
                .isEqualTo(plan(month(), 5, 40_000).roster());
        assertThat(plan(month(), 5, 40_000).roster())
                .isNotEqualTo(plan(month(), 6, 40_000).roster());
    }

    @Test
    void longer_searches_find_better_rosters() {
        assertThat(plan(month(), 1, 300_000).cost().soft())
                .isLessThan(plan(month(), 1, 5_000).cost().soft());
    }

    @Test
    void whoever_waits_ends_it_and_gets_the_best_so_far() {
        var looks = new AtomicInteger();
        var found = RosterSearch.plan(
                month(), new Limits(1, Long.MAX_VALUE, LONG), (share, hard, soft) -> looks.incrementAndGet() < 20);
        assertThat(found.cost().hard()).isZero();
        assertThat(found.steps()).isLessThan(100_000);
    }

    @Test
    void time_in_which_the_search_does_not_run_does_not_count() {
        var looks = new AtomicInteger();
        var limits = new Limits(1, Long.MAX_VALUE, Duration.ofMillis(150));
        RosterSearch.plan(month(), limits, (share, hard, soft) -> {
            if (looks.incrementAndGet() == 1) {
                LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
            }
            return true;
        });
        assertThat(looks).hasValueGreaterThan(5);
    }

    @Test
    void where_nobody_can_be_there_the_hole_is_counted_and_not_filled_by_somebody_away() {
        var task = month();
        List<Away> all = new ArrayList<>();
        for (int person = 0; person < 30; person++) {
            all.add(new Away(person, 3, RosterTask.NONE));
        }
        var nobody = new RosterTask(
                DAYS,
                5,
                task.trades(),
                task.shifts(),
                task.terms(),
                task.people(),
                task.cover(),
                task.wishes(),
                all,
                task.weights());
        var found = plan(nobody, 1, 60_000);
        assertThat(found.cost().holes())
                .isEqualTo(task.cover().stream()
                        .filter(cover -> cover.day() == 3)
                        .mapToInt(Cover::least)
                        .sum());
        assertThat(found.cost().rests()).isZero();
    }

    private static Found plan(RosterTask task, long seed, long steps) {
        return RosterSearch.plan(task, new Limits(seed, steps, LONG), (share, hard, soft) -> true);
    }

    private static RosterTask month() {
        var shifts = List.of(
                new Shift("早", new Span(2, 6), Set.of()),
                new Shift("中", new Span(2, 5), Set.of(0)),
                new Shift("晚", new Span(2, 4), Set.of(0, 1)));
        var terms = new Agreed("全职", new Span(18, 22), new Span(2, 6), new Span(1, 3), 3, false);
        List<Person> people = new ArrayList<>();
        List<Wish> wishes = new ArrayList<>();
        List<Away> aways = new ArrayList<>();
        for (int each = 0; each < 30; each++) {
            Set<Integer> trades = new HashSet<>(Set.of(each % 3));
            if (each % 4 == 0) {
                trades.add((each + 1) % 3);
            }
            people.add(new Person("P" + each, 0, trades, Past.UNKNOWN));
            wishes.add(new Wish(each, each * 7 % DAYS, each % 2 == 0 ? RosterTask.NONE : 2));
            if (each % 5 == 0) {
                for (int day = each; day < Math.min(DAYS, each + 4); day++) {
                    aways.add(new Away(each, day, RosterTask.NONE));
                }
            }
        }
        List<Cover> cover = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int trade = 0; trade < 3; trade++) {
                cover.add(new Cover(day, 0, trade, 2, 3));
                cover.add(new Cover(day, 1, trade, 2, 2));
                cover.add(new Cover(day, 2, trade, 1, 1));
            }
        }
        return new RosterTask(
                DAYS,
                5,
                List.of("水电", "空调", "电梯"),
                shifts,
                List.of(terms),
                people,
                cover,
                wishes,
                aways,
                RosterWeights.USUAL);
    }
}
