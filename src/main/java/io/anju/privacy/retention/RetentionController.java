package io.anju.privacy.retention;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Periods, what is due, and the reports of what was ended; for whoever has the permission in the whole company. */
@RestController
@RequestMapping("/api/retention")
class RetentionController {

    private final RetentionPeriods periods;
    private final RetentionPreview preview;
    private final Purges purges;

    RetentionController(RetentionPeriods periods, RetentionPreview preview, Purges purges) {
        this.periods = periods;
        this.preview = preview;
        this.purges = purges;
    }

    record PeriodForm(
            @NotNull Integer months,
            @NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @Allowed(Permission.PERSONAL_DATA)
    List<RetentionPeriod> periods(Actor actor) {
        RetentionPeriods.requireEverywhere(actor);
        return periods.all();
    }

    @PutMapping("/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.PERSONAL_DATA)
    void decide(Actor actor, @PathVariable String kind, @Valid @RequestBody PeriodForm body) {
        periods.decide(actor, kind, body.months(), body.reason());
    }

    @GetMapping("/due")
    @Allowed(Permission.PERSONAL_DATA)
    List<RetentionPreview.Due> due(Actor actor) {
        RetentionPeriods.requireEverywhere(actor);
        return preview.now();
    }

    @GetMapping("/purges")
    @Allowed(Permission.PERSONAL_DATA)
    Page<Purge> purges(Actor actor, @RequestParam(required = false) @Nullable String kind, ListQuery query) {
        RetentionPeriods.requireEverywhere(actor);
        return purges.list(kind, query);
    }
}
