package io.anju.workorders.policy;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reasons with which people say no. */
@RestController
@RequestMapping("/api/decline-reasons")
class DeclineReasonController {

    private final DeclineReasons reasons;

    DeclineReasonController(DeclineReasons reasons) {
        this.reasons = reasons;
    }

    /** A reason; {@code againMinutes} missing means never for the same order. */
    record DeclineReasonRequest(
            @NotBlank @Size(max = 80) String zh,
            @NotBlank @Size(max = 80) String en,
            @Nullable @Min(1) @Max(1440) Integer againMinutes,
            @NotNull Boolean active) {}

    @GetMapping
    @Allowed({Permission.WORK_DO, Permission.WORK_DISPATCH, Permission.WORK_READ, Permission.SETTINGS_WRITE})
    List<DeclineReason> all() {
        return reasons.all();
    }

    @PutMapping("/{code}")
    @Allowed(Permission.SETTINGS_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(
            Actor actor,
            @PathVariable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
            IfMatch ifMatch,
            @Valid @RequestBody DeclineReasonRequest body) {
        reasons.set(
                actor,
                new DeclineReason(code, body.zh().strip(), body.en().strip(), body.againMinutes(), body.active(), 0),
                ifMatch);
    }
}
