package io.anju.workforce.rostering;

import io.anju.workforce.rostering.NurseFiles.Contract;
import io.anju.workforce.rostering.NurseFiles.Duty;
import io.anju.workforce.rostering.NurseFiles.Need;
import io.anju.workforce.rostering.NurseFiles.Nurse;
import io.anju.workforce.rostering.NurseFiles.Off;
import io.anju.workforce.rostering.NurseFiles.Past;
import io.anju.workforce.rostering.NurseFiles.Range;
import io.anju.workforce.rostering.NurseFiles.Scenario;
import io.anju.workforce.rostering.NurseFiles.Week;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Scenarios, pasts and rosters by the dice: anything the files could say, good or bad. */
record RandomNurses(Scenario scenario, Map<String, Past> history, List<Week> weeks) {

    private static final List<String> SKILLS = List.of("Head", "Nurse", "Trainee");
    private static final List<String> SHIFTS = List.of("Early", "Late", "Night");

    static RandomNurses of(Random dice) {
        Map<String, Range> shifts = new LinkedHashMap<>();
        Map<String, Set<String>> forbidden = new LinkedHashMap<>();
        for (var shift : SHIFTS) {
            shifts.put(shift, range(dice, 1, 3, 4));
            forbidden.put(shift, some(dice, SHIFTS));
        }
        Map<String, Contract> contracts = new LinkedHashMap<>();
        for (int each = 0; each < 2; each++) {
            contracts.put(
                    "C" + each,
                    new Contract(
                            range(dice, 2, 6, 8),
                            range(dice, 1, 3, 4),
                            range(dice, 1, 2, 3),
                            dice.nextInt(3),
                            dice.nextBoolean()));
        }
        Map<String, Nurse> nurses = new LinkedHashMap<>();
        Map<String, Past> history = new LinkedHashMap<>();
        for (int each = 0; each < 4; each++) {
            Set<String> skills = some(dice, SKILLS);
            nurses.put("N" + each, new Nurse("C" + dice.nextInt(2), skills.isEmpty() ? Set.of("Nurse") : skills));
            history.put("N" + each, past(dice));
        }
        int count = 1 + dice.nextInt(3);
        List<Week> weeks = new ArrayList<>();
        for (int week = 0; week < count; week++) {
            weeks.add(week(dice));
        }
        return new RandomNurses(
                new Scenario("random", count, SKILLS, shifts, forbidden, contracts, nurses), history, weeks);
    }

    /** A roster of the task by the dice, and the same as the solution files say it. */
    record Filled(Roster roster, List<List<Duty>> solution) {}

    Filled filled(Random dice, RosterTask task) {
        List<List<Integer>> cells = new ArrayList<>();
        List<List<Duty>> solution = new ArrayList<>();
        weeks.forEach(week -> solution.add(new ArrayList<>()));
        for (var person : task.people()) {
            List<Integer> line = new ArrayList<>();
            var trades = person.trades().stream().sorted().toList();
            for (int day = 0; day < task.days(); day++) {
                if (dice.nextInt(3) == 0) {
                    line.add(0);
                    continue;
                }
                int shift = dice.nextInt(SHIFTS.size());
                int trade = trades.get(dice.nextInt(trades.size()));
                line.add(Roster.cell(shift, trade, SKILLS.size()));
                solution.get(day / 7).add(new Duty(person.name(), day % 7, SHIFTS.get(shift), SKILLS.get(trade)));
            }
            cells.add(line);
        }
        return new Filled(new Roster(SKILLS.size(), cells), solution);
    }

    private static Past past(Random dice) {
        if (dice.nextBoolean()) {
            return new Past(dice.nextInt(4), dice.nextInt(3), "None", 0, 0, dice.nextInt(5));
        }
        int same = 1 + dice.nextInt(5);
        var shift = SHIFTS.get(dice.nextInt(SHIFTS.size()));
        return new Past(dice.nextInt(4), dice.nextInt(3), shift, same, same + dice.nextInt(3), 0);
    }

    private static Week week(Random dice) {
        List<Need> needs = new ArrayList<>();
        for (var shift : SHIFTS) {
            for (var skill : SKILLS) {
                List<Range> days = new ArrayList<>();
                for (int day = 0; day < 7; day++) {
                    days.add(range(dice, 0, 1, 2));
                }
                needs.add(new Need(shift, skill, days));
            }
        }
        List<Off> offs = new ArrayList<>();
        for (int each = 0; each < 5; each++) {
            var shift = dice.nextBoolean() ? "Any" : SHIFTS.get(dice.nextInt(SHIFTS.size()));
            var off = new Off("N" + dice.nextInt(4), shift, dice.nextInt(7));
            if (offs.stream().noneMatch(other -> other.nurse().equals(off.nurse()) && other.day() == off.day())) {
                offs.add(off);
            }
        }
        return new Week(needs, offs);
    }

    private static Range range(Random dice, int from, int middle, int to) {
        return new Range(from + dice.nextInt(middle - from + 1), middle + dice.nextInt(to - middle + 1));
    }

    private static Set<String> some(Random dice, List<String> from) {
        Set<String> some = new HashSet<>();
        from.stream().filter(each -> dice.nextBoolean()).forEach(some::add);
        return some;
    }
}
