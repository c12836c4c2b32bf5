package io.anju.workforce.plan;

import io.anju.workforce.StaffId;
import io.anju.workforce.plan.PlanFacts.Standing;
import io.anju.workforce.rostering.Roster;
import io.anju.workforce.rostering.RosterTask;
import io.anju.workforce.rostering.RosterTask.Agreed;
import io.anju.workforce.rostering.RosterTask.Away;
import io.anju.workforce.rostering.RosterTask.Cover;
import io.anju.workforce.rostering.RosterTask.Fixed;
import io.anju.workforce.rostering.RosterTask.Past;
import io.anju.workforce.rostering.RosterTask.Person;
import io.anju.workforce.rostering.RosterTask.Span;
import io.anju.workforce.rostering.RosterTask.Wish;
import io.anju.workforce.rostering.RosterWeights;
import io.anju.workforce.shift.Shift;
import io.anju.workforce.turn.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A plan as the search knows it. Turns that stand stay and count; whatever speaks against somebody's turn (leave, another turn,
 * certificate, weekly duty, rest to a turn outside) makes it impossible; a fair share follows from the demand and everybody's days.
 */
final class PlanModel {

    private final PlanOrder order;
    private final PlanFacts facts;
    private final List<String> trades;
    private final List<Fixed> fixed = new ArrayList<>();
    private final RosterTask task;

    PlanModel(PlanOrder order, PlanFacts facts) {
        this.order = order;
        this.facts = facts;
        this.trades =
                facts.demands().stream().map(CoverDemand::skill).distinct().toList();
        facts.standing().forEach(this::fix);
        var aways = aways();
        this.task = new RosterTask(
                order.days(),
                (DayOfWeek.SATURDAY.getValue() - order.first().getDayOfWeek().getValue() + 7) % 7,
                trades,
                shifts(),
                terms(aways),
                people(),
                cover(),
                wishes(),
                aways,
                fixed,
                true,
                RosterWeights.USUAL);
    }

    RosterTask task() {
        return task;
    }

    PlanOrder order() {
        return order;
    }

    PlanFacts facts() {
        return facts;
    }

    /** Whether somebody stands there already. */
    boolean stands(int person, int day) {
        return fixed.stream().anyMatch(each -> each.person() == person && each.day() == day);
    }

    private void fix(Standing standing) {
        int person = person(standing);
        int day = order.day(standing.day());
        if (person < 0 || day < 0 || stands(person, day)) {
            return;
        }
        fixed.add(new Fixed(
                person, day, shift(standing), trade(standing, facts.people().get(person))));
    }

    /** The demanded trade that this person stands for: the one they have that is wanted most on that shift. */
    private int trade(Standing standing, PlanFacts.Person person) {
        return facts.demands().stream()
                .filter(demand -> demand.shift().equals(standing.shift())
                        && demand.days().contains(standing.day().getDayOfWeek())
                        && person.skills().contains(demand.skill()))
                .max(Comparator.comparingInt(CoverDemand::wanted))
                .map(demand -> trades.indexOf(demand.skill()))
                .orElse(0);
    }

    private List<RosterTask.Shift> shifts() {
        return facts.shifts().stream()
                .map(shift -> new RosterTask.Shift(shift.name(), new Span(1, order.days()), notAfter(shift)))
                .toList();
    }

    private Set<Integer> notAfter(Shift shift) {
        var day = order.first();
        var first = slot(shift, day);
        Set<Integer> not = new HashSet<>();
        for (int next = 0; next < facts.shifts().size(); next++) {
            var other = facts.shifts().get(next);
            var second = slot(other, day.plusDays(1));
            var rest = shift.onCall() || other.onCall()
                    ? Duration.ZERO
                    : facts.rule().rest();
            if (first.overlaps(second) || first.gap(second).compareTo(rest) < 0) {
                not.add(next);
            }
        }
        return not;
    }

    private List<Away> aways() {
        List<Away> aways = new ArrayList<>();
        for (int person = 0; person < facts.people().size(); person++) {
            var times = Objects.requireNonNull(
                    facts.times().get(facts.people().get(person).staff()));
            for (int day = 0; day < order.days(); day++) {
                for (int shift = 0; shift < facts.shifts().size(); shift++) {
                    var one = facts.shifts().get(shift);
                    var date = order.first().plusDays(day);
                    if (!needed(person, one, date)
                            || times.clash(one, date, slot(one, date)).isPresent()) {
                        aways.add(new Away(person, day, shift));
                    }
                }
            }
        }
        return aways;
    }

    /** Whether the shift asks on that day for a trade that the person has: nobody is planned where nobody is needed. */
    private boolean needed(int person, Shift shift, LocalDate day) {
        return facts.demands().stream()
                .anyMatch(demand -> demand.shift().equals(shift.id())
                        && demand.days().contains(day.getDayOfWeek())
                        && facts.people().get(person).skills().contains(demand.skill()));
    }

    /** Everybody's own terms: the demand shared by the days on which each can stand anything. */
    private List<Agreed> terms(List<Away> aways) {
        int places = facts.demands().stream()
                .mapToInt(demand -> demand.wanted()
                        * (int) order.first()
                                .datesUntil(order.last().plusDays(1))
                                .filter(day -> demand.days().contains(day.getDayOfWeek()))
                                .count())
                .sum();
        int[] able = new int[facts.people().size()];
        int all = 0;
        for (int person = 0; person < able.length; person++) {
            able[person] = able(person, aways);
            all += able[person];
        }
        List<Agreed> terms = new ArrayList<>();
        for (int person = 0; person < able.length; person++) {
            double fair = all == 0 ? 0 : Math.min(able[person], (double) places * able[person] / all);
            terms.add(new Agreed(
                    facts.people().get(person).name(),
                    new Span((int) Math.floor(fair), (int) Math.ceil(fair)),
                    new Span(1, facts.rule().mostInARow()),
                    new Span(1, order.days()),
                    facts.rule().mostWeekends(),
                    facts.rule().wholeWeekends()));
        }
        return terms;
    }

    private int able(int person, List<Away> aways) {
        if (facts.people().get(person).skills().stream().noneMatch(trades::contains)) {
            return 0;
        }
        int days = 0;
        for (int day = 0; day < order.days(); day++) {
            int on = day;
            long not = aways.stream()
                    .filter(each -> each.person() == person && each.day() == on)
                    .count();
            days += stands(person, day) || not < facts.shifts().size() ? 1 : 0;
        }
        return days;
    }

    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (int person = 0; person < facts.people().size(); person++) {
            var one = facts.people().get(person);
            Set<Integer> able = new HashSet<>();
            one.skills().stream().filter(trades::contains).forEach(skill -> able.add(trades.indexOf(skill)));
            people.add(new Person(one.name(), person, able, past(one)));
        }
        return people;
    }

    /** What went before the first day: how long the work or the free days have lasted by then. */
    private Past past(PlanFacts.Person person) {
        int work = 0;
        int same = 0;
        int last = RosterTask.NONE;
        for (var day = order.first().minusDays(1); ; day = day.minusDays(1)) {
            var on = stood(person, day);
            if (on.isEmpty()) {
                return work == 0 ? Past.UNKNOWN : new Past(0, 0, last, same, work, 0);
            }
            int shift = shift(on.get());
            if (work == 0) {
                last = shift;
            }
            same += same == work && shift == last ? 1 : 0;
            work++;
        }
    }

    private Optional<Standing> stood(PlanFacts.Person person, LocalDate day) {
        return facts.standing().stream()
                .filter(each ->
                        each.staff().equals(person.staff()) && each.day().equals(day) && !each.onCall())
                .findFirst();
    }

    private List<Cover> cover() {
        List<Cover> cover = new ArrayList<>();
        for (int day = 0; day < order.days(); day++) {
            var weekday = order.first().plusDays(day).getDayOfWeek();
            Map<List<Integer>, Cover> places = new LinkedHashMap<>();
            for (var demand : facts.demands()) {
                if (demand.days().contains(weekday)) {
                    var one = new Cover(
                            day, index(demand), trades.indexOf(demand.skill()), demand.least(), demand.wanted());
                    places.merge(List.of(one.shift(), one.trade()), one, PlanModel::together);
                }
            }
            cover.addAll(places.values());
        }
        return cover;
    }

    private static Cover together(Cover one, Cover other) {
        return new Cover(
                one.day(), one.shift(), one.trade(), one.least() + other.least(), one.wanted() + other.wanted());
    }

    private List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (var wish : facts.wishes()) {
            int person = person(wish.staff());
            int shift = wish.shift() == null
                    ? RosterTask.NONE
                    : facts.shifts().stream().map(Shift::id).toList().indexOf(wish.shift());
            if (person >= 0 && (wish.shift() == null || shift >= 0)) {
                wishes.add(new Wish(person, order.day(wish.day()), shift, wish.wanted()));
            }
        }
        return wishes;
    }

    /** A roster of the search in words of the house. */
    PlanDraft draft(Roster roster) {
        return new PlanResult(this, trades).draft(roster);
    }

    private Slot slot(Shift shift, LocalDate day) {
        return new Slot(shift.starts(day, facts.zone()), shift.ends(day, facts.zone()));
    }

    private int index(CoverDemand demand) {
        return facts.shifts().stream().map(Shift::id).toList().indexOf(demand.shift());
    }

    private int shift(Standing standing) {
        return facts.shifts().stream().map(Shift::id).toList().indexOf(standing.shift());
    }

    private int person(Standing standing) {
        return person(standing.staff());
    }

    private int person(StaffId staff) {
        return facts.people().stream().map(PlanFacts.Person::staff).toList().indexOf(staff);
    }
}
