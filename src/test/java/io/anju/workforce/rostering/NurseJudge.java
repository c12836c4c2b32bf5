package io.anju.workforce.rostering;

import io.anju.workforce.rostering.NurseFiles.Contract;
import io.anju.workforce.rostering.NurseFiles.Duty;
import io.anju.workforce.rostering.NurseFiles.Past;
import io.anju.workforce.rostering.NurseFiles.Range;
import io.anju.workforce.rostering.NurseFiles.Scenario;
import io.anju.workforce.rostering.NurseFiles.Week;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Judges solutions by the rules of the competition (H1 to H4, S1 to S7), slowly and knowing nothing of the search: it writes the
 * past of a nurse before the first day as days and looks at whole stretches of equal days.
 */
public final class NurseJudge {

    private static final String FREE = "-";
    private static final String SOME = "?";

    private final Scenario scenario;
    private final Map<String, Past> history;
    private final List<Week> weeks;
    private final List<List<Duty>> solution;
    private final int[] cost = new int[8];
    private int hard;

    /** Hard violations, and the points of S1 to S7 in their order. */
    public record Verdict(int hard, List<Integer> soft) {

        /** The cost by the competition's rules. */
        public int total() {
            return soft.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private NurseJudge(Scenario scenario, Map<String, Past> history, List<Week> weeks, List<List<Duty>> solution) {
        this.scenario = scenario;
        this.history = history;
        this.weeks = weeks;
        this.solution = solution;
    }

    /** The verdict on the solution of all weeks. */
    public static Verdict of(
            Scenario scenario, Map<String, Past> history, List<Week> weeks, List<List<Duty>> solution) {
        var judge = new NurseJudge(scenario, history, weeks, solution);
        judge.cover();
        scenario.nurses().keySet().forEach(judge::nurse);
        List<Integer> soft = new ArrayList<>();
        for (int each = 1; each <= 7; each++) {
            soft.add(judge.cost[each]);
        }
        return new Verdict(judge.hard, soft);
    }

    private void cover() {
        for (int week = 0; week < weeks.size(); week++) {
            var duties = solution.get(week);
            for (var need : weeks.get(week).needs()) {
                for (int day = 0; day < 7; day++) {
                    int on = day;
                    int there = (int) duties.stream()
                            .filter(duty -> duty.day() == on
                                    && duty.shift().equals(need.shift())
                                    && duty.skill().equals(need.skill()))
                            .count();
                    hard += Math.max(0, need.days().get(day).least() - there); // H2
                    cost[1] += 30 * Math.max(0, need.days().get(day).most() - there);
                }
            }
        }
    }

    private void nurse(String name) {
        var nurse = Objects.requireNonNull(scenario.nurses().get(name));
        var contract = Objects.requireNonNull(scenario.contracts().get(nurse.contract()));
        var past = Objects.requireNonNull(history.get(name));
        List<String> days = new ArrayList<>(Collections.nCopies(7 * weeks.size(), FREE));
        int duties = 0;
        for (int week = 0; week < weeks.size(); week++) {
            for (var duty : solution.get(week)) {
                if (duty.nurse().equals(name)) {
                    duties++;
                    int at = 7 * week + duty.day();
                    hard += days.get(at).equals(FREE) ? 0 : 1; // H1
                    hard += nurse.skills().contains(duty.skill()) ? 0 : 1; // H4
                    days.set(at, duty.shift());
                }
            }
            for (var off : weeks.get(week).offs()) {
                var stood = days.get(7 * week + off.day());
                boolean against = off.shift().equals("Any") ? !stood.equals(FREE) : stood.equals(off.shift());
                cost[4] += off.nurse().equals(name) && against ? 10 : 0;
            }
        }
        rows(days, past, contract);
        weekends(days, past, contract);
        cost[6] += 20 * outside(contract.duties(), past.duties() + duties);
    }

    private void rows(List<String> days, Past past, Contract contract) {
        List<String> all = new ArrayList<>(Collections.nCopies(past.rest(), FREE));
        all.addAll(Collections.nCopies(Math.max(0, past.work() - past.same()), SOME));
        all.addAll(Collections.nCopies(past.same(), past.shift()));
        int began = all.size();
        all.addAll(days);
        for (int at = Math.max(1, began); at < all.size(); at++) {
            var not = scenario.forbidden().get(all.get(at - 1));
            hard += not != null && not.contains(all.get(at)) ? 1 : 0; // H3
        }
        List<String> working =
                all.stream().map(day -> day.equals(FREE) ? FREE : SOME).toList();
        stretches(working, began, SOME, contract.work(), 30, 2);
        stretches(working, began, FREE, contract.rest(), 30, 3);
        scenario.shifts().forEach((shift, range) -> stretches(all, began, shift, range, 15, 2));
    }

    private void stretches(List<String> days, int began, String what, Range range, int weight, int rule) {
        int at = 0;
        while (at < days.size()) {
            int end = at;
            while (end < days.size() && days.get(end).equals(what)) {
                end++;
            }
            int length = end - at;
            if (length > 0 && end >= began) {
                int before = Math.max(0, began - at);
                int already = Math.max(0, before - range.most());
                cost[rule] += weight * (Math.max(0, length - range.most()) - already);
                cost[rule] += end < days.size() ? weight * Math.max(0, range.least() - length) : 0;
            }
            at = Math.max(end, at + 1);
        }
    }

    private void weekends(List<String> days, Past past, Contract contract) {
        int worked = past.weekends();
        for (int saturday = 5; saturday < days.size(); saturday += 7) {
            int there = (days.get(saturday).equals(FREE) ? 0 : 1)
                    + (days.get(saturday + 1).equals(FREE) ? 0 : 1);
            worked += there > 0 ? 1 : 0;
            cost[5] += contract.wholeWeekends() && there == 1 ? 30 : 0;
        }
        cost[7] += 30 * Math.max(0, worked - contract.weekends());
    }

    private static int outside(Range range, int number) {
        return Math.max(0, range.least() - number) + Math.max(0, number - range.most());
    }
}
