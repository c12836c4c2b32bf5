package io.anju.deadlines;

import static io.anju.deadlines.EscalationRole.ASSIGNEE;
import static io.anju.deadlines.EscalationRole.DUTY_SUPERVISOR;
import static io.anju.deadlines.EscalationRole.PROJECT_MANAGER;
import static io.anju.deadlines.EscalationRole.QUALITY;
import static io.anju.deadlines.EscalationRole.TEAM_LEAD;

import io.anju.deadlines.LadderStep.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ladders a company starts with (S-10). */
final class UsualLadders {

    private static final int TWO_DAYS = 2 * 24 * 60;

    private static final Ladder PRESSING = new Ladder(List.of(
            new LadderStep(Trigger.PERCENT, 75, List.of(ASSIGNEE, TEAM_LEAD)),
            new LadderStep(Trigger.PERCENT, 100, List.of(TEAM_LEAD, DUTY_SUPERVISOR)),
            new LadderStep(Trigger.UNANSWERED, 10, List.of(PROJECT_MANAGER)),
            new LadderStep(Trigger.PERCENT, 150, List.of(PROJECT_MANAGER))));

    private static final Ladder NORMAL = new Ladder(List.of(
            new LadderStep(Trigger.PERCENT, 75, List.of(ASSIGNEE, TEAM_LEAD)),
            new LadderStep(Trigger.PERCENT, 100, List.of(TEAM_LEAD, DUTY_SUPERVISOR)),
            new LadderStep(Trigger.PERCENT, 150, List.of(PROJECT_MANAGER))));

    /** A complaint has a day; one that is older than three days is the quality department's. */
    private static final Ladder HANDLED = new Ladder(List.of(
            new LadderStep(Trigger.PERCENT, 75, List.of(ASSIGNEE)),
            new LadderStep(Trigger.PERCENT, 100, List.of(ASSIGNEE, PROJECT_MANAGER)),
            new LadderStep(Trigger.AFTER_DUE, TWO_DAYS, List.of(PROJECT_MANAGER, QUALITY))));

    private UsualLadders() {}

    static Ladder of(@Nullable Priority priority) {
        return switch (priority) {
            case P1, P2 -> PRESSING;
            case P3, P4, P5 -> NORMAL;
            case null -> HANDLED;
        };
    }
}
