package io.anju.workorders.offer;

import io.anju.kernel.AccountId;
import io.anju.kernel.Phone;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Obstacle;
import io.anju.workorders.dispatch.Person;
import io.anju.workorders.dispatch.Policy;
import io.anju.workorders.dispatch.Ranked;
import io.anju.workorders.dispatch.Ranking;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who could do an order, as things stand.
 *
 * @param ranking everybody of the project, the best first
 * @param mode how work of this category is given out
 * @param askable those of them whose phone can ring
 * @param skill the trade that the order asks for; empty where it asks for none
 * @param policy how the project wants its work to be given out
 * @param heldUntil until when the order may lie if nobody fit has free hands
 */
public record Comparison(
        Ranking ranking,
        Map<StaffId, Askable> askable,
        String skill,
        DispatchMode mode,
        Policy policy,
        Instant heldUntil) {

    private static final Set<Obstacle> UNABLE = EnumSet.of(
            Obstacle.SKILL,
            Obstacle.LEVEL,
            Obstacle.CERTIFICATE,
            Obstacle.CERTIFICATE_EXPIRED,
            Obstacle.CONTRACTOR_SUSPENDED,
            Obstacle.CONTRACTOR_OUT_OF_TERM);

    private static final int TAIL = 4;

    /** The trades of a person, the one that the order asks for first. */
    public List<String> skills(Person person) {
        return person.competence().skills().keySet().stream()
                .sorted(Comparator.comparing((String each) -> !each.equals(skill))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The best person who can be asked. */
    Optional<Askable> best() {
        return ranking.best().map(each -> askable.get(each.person().staff()));
    }

    /** Until when it lies from {@code now} on, because nobody who could be asked has free hands; empty where it does not. */
    Optional<Instant> holdsUntil(Instant now) {
        return ranking.waitsForHands() ? Optional.of(heldUntil).filter(now::isBefore) : Optional.empty();
    }

    /** The best person beside this one. */
    public Optional<Askable> bestBeside(@Nullable StaffId staff) {
        return ranking.people().stream()
                .filter(each -> each.isFit() && !each.person().staff().equals(staff))
                .findFirst()
                .map(each -> askable.get(each.person().staff()));
    }

    /** This person, if nothing speaks against asking. */
    Optional<Askable> fit(@Nullable StaffId staff) {
        return ranking.people().stream()
                .filter(each -> each.isFit() && each.person().staff().equals(staff))
                .findFirst()
                .map(each -> askable.get(each.person().staff()));
    }

    /**
     * This person as the desk may decide against what speaks against it; not somebody without the right to do work here, without
     * the certificate that the law asks for, or of a suspended contractor.
     */
    public Optional<Askable> assignable(StaffId staff) {
        return ranking.people().stream()
                .filter(each -> each.person().staff().equals(staff) && isAssignable(each))
                .findFirst()
                .map(each -> askable.get(staff));
    }

    /** The same for somebody in the ranking. */
    public boolean isAssignable(Ranked each) {
        return askable.containsKey(each.person().staff())
                && each.obstacles().stream().noneMatch(rule -> rule == Obstacle.OUT_OF_SCOPE || rule.isForbidden());
    }

    /** The person who signs in with this account, if one of the project's staff. */
    public Optional<Askable> of(AccountId account) {
        return askable.values().stream()
                .filter(each -> each.account().equals(account))
                .findFirst();
    }

    /** The last four digits of the number by which a member of staff is called; null where none is known. */
    public @Nullable String phoneTail(StaffId staff) {
        var who = askable.get(staff);
        if (who == null || who.phone() == null) {
            return null;
        }
        var line = Phone.line(who.phone());
        return line.substring(Math.max(0, line.length() - TAIL));
    }

    /** Whether the person has said no in this search, or nothing. */
    boolean wasAsked(StaffId staff) {
        return ranking.people().stream()
                .anyMatch(each ->
                        each.person().staff().equals(staff) && each.person().answered() != null);
    }

    /** Why the person may not take the order from the pool: what the work asks for and the person lacks, or the contractor. */
    public Optional<Obstacle> unable(StaffId staff) {
        return against(staff).stream().filter(UNABLE::contains).findFirst();
    }

    /** The rule that keeps even the desk from giving the order to this person. */
    Optional<Obstacle> forbidden(StaffId staff) {
        return against(staff).stream().filter(Obstacle::isForbidden).findFirst();
    }

    /** Every rule that speaks against the person. */
    public List<Obstacle> against(StaffId staff) {
        return ranking.people().stream()
                .filter(each -> each.person().staff().equals(staff))
                .flatMap(each -> each.obstacles().stream())
                .toList();
    }
}
