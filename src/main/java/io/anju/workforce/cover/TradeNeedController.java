package io.anju.workforce.cover;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** When a project needs which trades, and when such a trade has nobody. */
@RestController
class TradeNeedController {

    private final TradeNeeds needs;
    private final Cover cover;
    private final Clock clock;

    TradeNeedController(TradeNeeds needs, Cover cover, Clock clock) {
        this.needs = needs;
        this.cover = cover;
        this.clock = clock;
    }

    record TradeNeedRequest(
            @NotNull UUID project,
            @NotBlank @Size(max = 40) String skill,
            @NotEmpty Set<@NotNull DayOfWeek> days,
            @NotNull LocalTime from,
            @NotNull LocalTime to) {}

    record AddedTradeNeed(UUID id) {}

    @GetMapping("/api/trade-needs")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    List<TradeNeeds.TradeNeed> said(Actor actor, @RequestParam UUID project) {
        actor.require(Permission.STAFF_READ, new ProjectId(project), "project");
        return needs.said(new ProjectId(project));
    }

    @PostMapping("/api/trade-needs")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    AddedTradeNeed add(Actor actor, @Valid @RequestBody TradeNeedRequest request) {
        return new AddedTradeNeed(needs.add(
                actor,
                new ProjectId(request.project()),
                request.skill(),
                request.days(),
                request.from(),
                request.to()));
    }

    @DeleteMapping("/api/trade-needs/{id}")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable UUID id) {
        needs.remove(actor, id);
    }

    /** The gaps from now on, for so many days. */
    @GetMapping("/api/duty/gaps")
    @Allowed({Permission.STAFF_READ, Permission.WORK_DISPATCH})
    @Transactional(readOnly = true)
    List<TradeGap> gaps(
            Actor actor, @RequestParam UUID project, @RequestParam(defaultValue = "14") @Min(1) @Max(31) int days) {
        var id = new ProjectId(project);
        if (!actor.may(Permission.WORK_DISPATCH, id)) {
            actor.require(Permission.STAFF_READ, id, "project");
        }
        return cover.ahead(id, clock.instant(), days);
    }
}
