package io.anju.workforce.plan;

import io.anju.workforce.plan.PlanDraft.Hole;
import io.anju.workforce.plan.PlanDraft.PersonCost;
import io.anju.workforce.plan.PlanDraft.PlannedTurn;
import io.anju.workforce.rostering.Roster;
import io.anju.workforce.rostering.RosterCost;
import io.anju.workforce.rostering.RosterSearch;
import io.anju.workforce.rostering.RosterTask.Cover;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Says what a roster of the search means: who stands when, what each line costs by rule, and where somebody is missing. */
final class PlanResult {

    private final PlanModel model;
    private final List<String> trades;

    PlanResult(PlanModel model, List<String> trades) {
        this.model = model;
        this.trades = trades;
    }

    PlanDraft draft(Roster roster) {
        var costs = RosterSearch.lines(model.task(), roster);
        List<PlannedTurn> turns = new ArrayList<>();
        List<PersonCost> people = new ArrayList<>();
        for (int person = 0; person < costs.size(); person++) {
            var own = turns(roster, person);
            turns.addAll(own);
            people.add(cost(person, own, costs.get(person)));
        }
        return new PlanDraft(turns, people, holes(roster));
    }

    private List<PlannedTurn> turns(Roster roster, int person) {
        List<PlannedTurn> turns = new ArrayList<>();
        for (int day = 0; day < model.order().days(); day++) {
            int on = day;
            roster.at(person, day)
                    .ifPresent(stand -> turns.add(new PlannedTurn(
                            model.facts().people().get(person).staff(),
                            date(on),
                            model.facts().shifts().get(stand.shift()).id(),
                            trades.get(stand.trade()),
                            model.stands(person, on))));
        }
        return turns;
    }

    private PersonCost cost(int person, List<PlannedTurn> turns, RosterCost cost) {
        var one = model.facts().people().get(person);
        var weekends = new HashSet<LocalDate>();
        turns.stream()
                .map(PlannedTurn::day)
                .filter(day -> day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
                .forEach(day -> weekends.add(day.minusDays(day.getDayOfWeek().getValue())));
        return new PersonCost(
                one.staff(),
                one.name(),
                turns.size(),
                weekends.size(),
                cost.rests(),
                cost.strains(),
                cost.wish(),
                cost.duties(),
                cost.work(),
                cost.rest() + cost.sameShift(),
                cost.wholeWeekend() + cost.weekends());
    }

    private List<Hole> holes(Roster roster) {
        List<Hole> holes = new ArrayList<>();
        for (var cover : model.task().cover()) {
            int there = there(roster, cover);
            if (there < cover.wanted()) {
                holes.add(new Hole(
                        date(cover.day()),
                        model.facts().shifts().get(cover.shift()).id(),
                        trades.get(cover.trade()),
                        cover.wanted() - there,
                        Math.max(0, cover.least() - there)));
            }
        }
        return holes;
    }

    private int there(Roster roster, Cover cover) {
        int there = 0;
        for (int person = 0; person < model.facts().people().size(); person++) {
            there += roster.at(person, cover.day())
                            .filter(stand -> stand.shift() == cover.shift() && stand.trade() == cover.trade())
                            .isPresent()
                    ? 1
                    : 0;
        }
        return there;
    }

    private LocalDate date(int day) {
        return model.order().first().plusDays(day);
    }
}
