package io.anju.workforce.turn;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rosters of projects, and everybody's own days. */
@RestController
class RosterController {

    private static final int LONGEST = 92;

    private final Rosters rosters;
    private final RosterQueries queries;

    RosterController(Rosters rosters, RosterQueries queries) {
        this.rosters = rosters;
        this.queries = queries;
    }

    /** Somebody, and how many days into the pattern they begin. */
    record RosterPerson(
            @NotNull UUID staff, @Min(0) @Max(55) int offset) {}

    record RosterRequest(
            @NotNull UUID project,
            @NotNull UUID pattern,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid RosterPerson> rows,
            boolean endWeekly) {

        RosterOrder order() {
            return new RosterOrder(
                    new ProjectId(project),
                    pattern,
                    from,
                    to,
                    rows.stream()
                            .map(row -> new RosterOrder.Row(new StaffId(row.staff()), row.offset()))
                            .toList(),
                    endWeekly);
        }
    }

    record WrittenRoster(int turns) {}

    record TurnReason(@NotBlank @Size(max = 200) String reason) {}

    @GetMapping("/api/rosters")
    @Allowed({Permission.STAFF_READ, Permission.WORK_DISPATCH})
    @Transactional(readOnly = true)
    List<RosterQueries.RosterRow> roster(
            Actor actor, @RequestParam UUID project, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        var id = new ProjectId(project);
        if (!actor.may(Permission.WORK_DISPATCH, id)) {
            actor.require(Permission.STAFF_READ, id, "project");
        }
        check(from, to);
        return queries.rows(id, from, to);
    }

    @PostMapping("/api/rosters/draft")
    @Allowed(Permission.STAFF_WRITE)
    RosterDraft draft(Actor actor, @Valid @RequestBody RosterRequest request) {
        return rosters.draft(actor, request.order());
    }

    @PostMapping("/api/rosters")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    WrittenRoster write(Actor actor, @Valid @RequestBody RosterRequest request) {
        return new WrittenRoster(rosters.write(actor, request.order()));
    }

    @PostMapping("/api/turns/{id}/cancellation")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(Actor actor, @PathVariable UUID id, @Valid @RequestBody TurnReason request) {
        rosters.cancel(actor, id, request.reason());
    }

    /** One's own turns, in every project; none for whoever has no file. */
    @GetMapping("/api/my/turns")
    @Allowed({})
    @Transactional(readOnly = true)
    List<RosterQueries.TurnView> mine(Actor actor, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        check(from, to);
        return queries.ofAccount(actor.requireAccount().value())
                .map(staff -> queries.of(staff, from, to))
                .orElse(List.of());
    }

    private static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Refused.field("to", "before-begin");
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw Refused.field("to", "roster-too-long");
        }
    }
}
