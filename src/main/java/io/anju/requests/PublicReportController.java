package io.anju.requests;

import io.anju.files.FileId;
import io.anju.files.FileResponses;
import io.anju.files.Files;
import io.anju.kernel.Actor;
import io.anju.kernel.Open;
import io.anju.kernel.Refused;
import io.anju.requests.ProgressViews.ProgressView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports behind a scanned label, and the page behind a link; nobody signs in here. */
@RestController
@RequestMapping("/api/public/{company}/reports")
class PublicReportController {

    private final Requests requests;
    private final CustomerDesk desk;
    private final CustomerActs acts;
    private final Files files;
    private final PublicLimits limits;
    private final LabelReports labels;

    PublicReportController(
            Requests requests,
            CustomerDesk desk,
            CustomerActs acts,
            Files files,
            PublicLimits limits,
            LabelReports labels) {
        this.requests = requests;
        this.desk = desk;
        this.acts = acts;
        this.files = files;
        this.limits = limits;
        this.labels = labels;
    }

    /**
     * A report with the consent to the privacy text.
     *
     * @param consent version of the text that was shown; only the present one counts
     * @param label code of the scanned label, which says the place
     * @param files uploaded by the same visitor before
     */
    record PublicReport(
            @NotBlank @Size(max = 40) String consent,
            @NotBlank @Size(max = 40) String label,
            @NotNull RequestKind kind,
            @NotBlank @Size(max = 40) String category,
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 4000) String description,
            @Nullable @Valid Stranger reporter,
            @Nullable @Size(max = 9) List<UUID> files) {}

    /** As much as somebody wants to say about themselves, which may be nothing. */
    record Stranger(
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 254) String email) {}

    /** What the reporter takes along: the number to say and the link to come back by. */
    record PublicReceipt(IntakeResult receipt, String path) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Open
    PublicReceipt report(
            Actor visitor,
            @PathVariable String company,
            HttpServletRequest http,
            @Valid @RequestBody PublicReport body) {
        limits.countReport(http.getRemoteAddr());
        if (!body.consent().equals(PublicLimits.CONSENT_VERSION)) {
            throw Refused.field("consent", "consent-outdated");
        }
        var receipt = requests.intake(visitor, labels.intake(body));
        return new PublicReceipt(receipt, RequestLinks.tracking(company, receipt.token()));
    }

    @GetMapping("/{token}")
    @Open
    ProgressView progress(Actor visitor, @PathVariable String company, @PathVariable String token) {
        return desk.byLink(token, request -> {});
    }

    @PostMapping("/{token}/acts")
    @Open
    ProgressView act(
            Actor visitor,
            @PathVariable String company,
            @PathVariable String token,
            @Valid @RequestBody CustomerActs.Act body) {
        return desk.byLink(token, request -> acts.perform(visitor, request, Ratings.Way.LINK, body));
    }

    @GetMapping("/{token}/files/{file}")
    @Open
    ResponseEntity<Resource> file(
            Actor visitor,
            @PathVariable String company,
            @PathVariable String token,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "false") boolean thumbnail) {
        var own = desk.byLink(token, request -> {});
        return FileResponses.of(files.open(ServiceRequest.subject(own.id()), new FileId(file), thumbnail));
    }
}
