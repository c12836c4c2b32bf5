package io.anju.workforce.rostering;

import io.anju.workforce.rostering.NurseFiles.Duty;
import io.anju.workforce.rostering.NurseFiles.Past;
import io.anju.workforce.rostering.NurseFiles.Scenario;
import io.anju.workforce.rostering.NurseFiles.Week;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Plans a scenario of the competition with the search. Week by week, as the competition asks, a week is planned together with all
 * that are still to come; those are not known and taken to be like the weeks seen so far, without wishes.
 */
public final class NursePlan {

    private final Scenario scenario;
    private final List<String> names;
    private final List<String> shifts;
    private final List<String> contracts;

    private NursePlan(Scenario scenario) {
        this.scenario = scenario;
        this.names = List.copyOf(scenario.nurses().keySet());
        this.shifts = List.copyOf(scenario.shifts().keySet());
        this.contracts = List.copyOf(scenario.contracts().keySet());
    }

    /** The task of some weeks in a row; */
    public static RosterTask task(Scenario scenario, Map<String, Past> history, List<Week> weeks) {
        return new NursePlan(scenario).task(history, weeks);
    }

    /** Every week with only those before it known; the time is shared by how much each has to plan. */
    public static List<List<Duty>> weekly(
            Scenario scenario, Map<String, Past> history, List<Week> weeks, long seed, long steps, Duration time) {
        var plan = new NursePlan(scenario);
        int parts = weeks.size() * (weeks.size() + 1) / 2;
        List<List<Duty>> solution = new ArrayList<>();
        var past = history;
        for (int week = 0; week < weeks.size(); week++) {
            int ahead = weeks.size() - week;
            List<Week> seen = new ArrayList<>(List.of(weeks.get(week)));
            for (int next = 1; next < ahead; next++) {
                seen.add(
                        new Week(weeks.get(Math.floorMod(week - next, week + 1)).needs(), List.of()));
            }
            var limits = new RosterSearch.Limits(
                    seed + week, steps * ahead / parts, time.multipliedBy(ahead).dividedBy(parts));
            var found = RosterSearch.plan(plan.task(past, seen), limits, (share, hard, soft) -> true);
            solution.add(plan.week(found.roster(), 0));
            past = plan.after(past, found.roster());
        }
        return solution;
    }

    /** All weeks at once: what could be done if the future were known. */
    public static List<List<Duty>> whole(
            Scenario scenario, Map<String, Past> history, List<Week> weeks, long seed, long steps, Duration time) {
        var plan = new NursePlan(scenario);
        var limits = new RosterSearch.Limits(seed, steps, time);
        var found = RosterSearch.plan(plan.task(history, weeks), limits, (share, hard, soft) -> true);
        List<List<Duty>> solution = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            solution.add(plan.week(found.roster(), week));
        }
        return solution;
    }

    private RosterTask task(Map<String, Past> history, List<Week> weeks) {
        List<RosterTask.Cover> cover = new ArrayList<>();
        List<RosterTask.Wish> wishes = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            for (var need : weeks.get(week).needs()) {
                for (int day = 0; day < 7; day++) {
                    var range = need.days().get(day);
                    cover.add(new RosterTask.Cover(
                            7 * week + day,
                            shifts.indexOf(need.shift()),
                            scenario.skills().indexOf(need.skill()),
                            range.least(),
                            range.most()));
                }
            }
            for (var off : weeks.get(week).offs()) {
                wishes.add(new RosterTask.Wish(
                        names.indexOf(off.nurse()), 7 * week + off.day(), shifts.indexOf(off.shift())));
            }
        }
        return new RosterTask(
                7 * weeks.size(),
                5,
                scenario.skills(),
                shifts.stream().map(this::shift).toList(),
                scenario.contracts().entrySet().stream()
                        .map(each -> terms(each.getKey(), each.getValue()))
                        .toList(),
                names.stream()
                        .map(name -> person(name, Objects.requireNonNull(history.get(name))))
                        .toList(),
                cover,
                wishes,
                List.of(),
                RosterWeights.USUAL);
    }

    private RosterTask.Shift shift(String name) {
        Set<Integer> not = new HashSet<>();
        scenario.forbidden().getOrDefault(name, Set.of()).forEach(each -> not.add(shifts.indexOf(each)));
        return new RosterTask.Shift(
                name, span(Objects.requireNonNull(scenario.shifts().get(name))), not);
    }

    private static RosterTask.Agreed terms(String name, NurseFiles.Contract contract) {
        return new RosterTask.Agreed(
                name,
                span(contract.duties()),
                span(contract.work()),
                span(contract.rest()),
                contract.weekends(),
                contract.wholeWeekends());
    }

    private RosterTask.Person person(String name, Past past) {
        var nurse = Objects.requireNonNull(scenario.nurses().get(name));
        Set<Integer> skills = new HashSet<>();
        nurse.skills().forEach(skill -> skills.add(scenario.skills().indexOf(skill)));
        return new RosterTask.Person(
                name,
                contracts.indexOf(nurse.contract()),
                skills,
                new RosterTask.Past(
                        past.duties(),
                        past.weekends(),
                        shifts.indexOf(past.shift()),
                        past.same(),
                        past.work(),
                        past.rest()));
    }

    private static RosterTask.Span span(NurseFiles.Range range) {
        return new RosterTask.Span(range.least(), range.most());
    }

    private List<Duty> week(Roster roster, int week) {
        List<Duty> duties = new ArrayList<>();
        for (int person = 0; person < names.size(); person++) {
            for (int day = 0; day < 7; day++) {
                var at = roster.at(person, 7 * week + day);
                if (at.isPresent()) {
                    duties.add(new Duty(
                            names.get(person),
                            day,
                            shifts.get(at.get().shift()),
                            scenario.skills().get(at.get().trade())));
                }
            }
        }
        return duties;
    }

    /** The history as it stands after the first week of a roster. */
    private Map<String, Past> after(Map<String, Past> history, Roster roster) {
        Map<String, Past> after = new LinkedHashMap<>();
        for (int person = 0; person < names.size(); person++) {
            var past = Objects.requireNonNull(history.get(names.get(person)));
            for (int day = 0; day < 7; day++) {
                var at = roster.at(person, day);
                if (at.isEmpty()) {
                    past = new Past(past.duties(), past.weekends(), "None", 0, 0, past.rest() + 1);
                } else {
                    var shift = shifts.get(at.get().shift());
                    int same = shift.equals(past.shift()) ? past.same() + 1 : 1;
                    past = new Past(past.duties() + 1, past.weekends(), shift, same, past.work() + 1, 0);
                }
            }
            boolean weekend =
                    roster.at(person, 5).isPresent() || roster.at(person, 6).isPresent();
            after.put(
                    names.get(person),
                    new Past(
                            past.duties(),
                            past.weekends() + (weekend ? 1 : 0),
                            past.shift(),
                            past.same(),
                            past.work(),
                            past.rest()));
        }
        return after;
    }
}
