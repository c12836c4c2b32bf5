package io.anju.requests.intake;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Open;
import io.anju.kernel.Permission;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestKind;
import io.anju.requests.intake.Previews.PromisePreview;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a report would be promised, told before anybody sends it. */
@RestController
class PreviewController {

    private final Previews previews;
    private final LabelReports labels;
    private final PublicLimits limits;

    PreviewController(Previews previews, LabelReports labels, PublicLimits limits) {
        this.previews = previews;
        this.labels = labels;
        this.limits = limits;
    }

    /** What a stranger who scanned a label has chosen so far. */
    record LabelSketch(
            @NotBlank @Size(max = 40) String label,
            @NotNull RequestKind kind,
            @NotBlank @Size(max = 40) String category,
            @Nullable @Size(max = 4000) String words) {}

    /** The channel does not matter to the promise. */
    @PostMapping("/api/intake/preview")
    @Allowed(Permission.REQUEST_INTAKE)
    PromisePreview forDesk(Actor actor, @Valid @RequestBody IntakeSketch body) {
        return previews.forDesk(actor, body.intake(ReportChannel.PHONE));
    }

    @PostMapping("/api/my/requests/preview")
    @Allowed(Permission.REPORT_OWN)
    PromisePreview forResident(Actor actor, @Valid @RequestBody IntakeSketch body) {
        return previews.forReporter(actor, body.intake(ReportChannel.ONLINE));
    }

    @PostMapping("/api/public/{company}/reports/preview")
    @Open
    PromisePreview forVisitor(
            Actor visitor,
            @PathVariable String company,
            HttpServletRequest http,
            @Valid @RequestBody LabelSketch body) {
        limits.countLook(http.getRemoteAddr());
        return previews.forReporter(visitor, labels.sketch(body));
    }
}
