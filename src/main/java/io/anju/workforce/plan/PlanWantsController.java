package io.anju.workforce.plan;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import io.anju.workforce.shift.Shift;
import io.anju.workforce.shift.ShiftQueries;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is wanted of a roster: how many a project needs, and what people wish. */
@RestController
class PlanWantsController {

    private static final int LONGEST = 92;

    private final CoverDemands demands;
    private final RosterWishes wishes;
    private final ShiftQueries shifts;

    PlanWantsController(CoverDemands demands, RosterWishes wishes, ShiftQueries shifts) {
        this.demands = demands;
        this.wishes = wishes;
        this.shifts = shifts;
    }

    record CoverDemandRequest(
            @NotNull UUID shift,
            @NotBlank @Size(max = 40) String skill,
            @NotEmpty Set<@NotNull DayOfWeek> days,
            @Min(0) @Max(50) int least,
            @Min(1) @Max(50) int wanted) {}

    /** A wish; without a shift it is against the whole day. */
    record WishRequest(
            @NotNull UUID project,
            @NotNull LocalDate day,
            @Nullable UUID shift,
            boolean wanted,
            @Nullable @Size(max = 200) String words) {

        RosterWishes.Wished wished(@Nullable StaffId staff) {
            return new RosterWishes.Wished(new ProjectId(project), staff, day, shift, wanted, words);
        }
    }

    record StaffWishRequest(
            @NotNull UUID staff, @NotNull @Valid WishRequest wish) {}

    record EnteredWish(UUID id) {}

    /** One's own wishes, and the shifts one may wish for. */
    record MyWishes(List<RosterWish> wishes, List<Shift> shifts) {}

    @GetMapping("/api/cover-demands")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    List<CoverDemand> demands(Actor actor, @RequestParam UUID project) {
        actor.require(Permission.STAFF_READ, new ProjectId(project), "project");
        return demands.of(new ProjectId(project));
    }

    @PostMapping("/api/cover-demands")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    EnteredWish demand(Actor actor, @Valid @RequestBody CoverDemandRequest request) {
        return new EnteredWish(demands.add(
                actor, request.shift(), request.skill(), request.days(), request.least(), request.wanted()));
    }

    @DeleteMapping("/api/cover-demands/{id}")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undemand(Actor actor, @PathVariable UUID id) {
        demands.remove(actor, id);
    }

    @GetMapping("/api/roster-wishes")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    List<RosterWish> wishes(
            Actor actor, @RequestParam UUID project, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        actor.require(Permission.STAFF_READ, new ProjectId(project), "project");
        if (to.isBefore(from)) {
            throw Refused.field("to", "before-begin");
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw Refused.field("to", "roster-too-long");
        }
        return wishes.of(new ProjectId(project), from, to);
    }

    @PostMapping("/api/roster-wishes")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    EnteredWish wish(Actor actor, @Valid @RequestBody StaffWishRequest request) {
        return new EnteredWish(wishes.enter(actor, request.wish().wished(new StaffId(request.staff()))));
    }

    @DeleteMapping("/api/roster-wishes/{id}")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unwish(Actor actor, @PathVariable UUID id) {
        wishes.remove(actor, id);
    }

    @GetMapping("/api/my/wishes")
    @Allowed({})
    @Transactional(readOnly = true)
    MyWishes mine(Actor actor, @RequestParam LocalDate from) {
        var self = wishes.self(actor);
        return new MyWishes(
                self.map(staff -> wishes.own(staff, from)).orElse(List.of()),
                self.map(wishes::projects).orElse(List.of()).stream()
                        .flatMap(project -> shifts.shifts(project).stream())
                        .filter(shift -> !shift.retired())
                        .toList());
    }

    @PostMapping("/api/my/wishes")
    @Allowed({})
    @ResponseStatus(HttpStatus.CREATED)
    EnteredWish wishOwn(Actor actor, @Valid @RequestBody WishRequest request) {
        return new EnteredWish(wishes.enter(actor, request.wished(null)));
    }

    @DeleteMapping("/api/my/wishes/{id}")
    @Allowed({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unwishOwn(Actor actor, @PathVariable UUID id) {
        wishes.remove(actor, id);
    }
}
