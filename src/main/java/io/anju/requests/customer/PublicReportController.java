package io.anju.requests.customer;

import io.anju.files.FileId;
import io.anju.files.FileResponses;
import io.anju.files.Files;
import io.anju.kernel.Actor;
import io.anju.kernel.Open;
import io.anju.kernel.Refused;
import io.anju.requests.IntakeResult;
import io.anju.requests.Requests;
import io.anju.requests.customer.ProgressViews.ProgressView;
import io.anju.requests.intake.LabelReports;
import io.anju.requests.intake.PublicLimits;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outcome.Ratings;
import io.anju.requests.tidings.RequestLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
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

    /** What the reporter takes along: the number to say and the link to come back by. */
    record PublicReceipt(IntakeResult receipt, String path) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Open
    PublicReceipt report(
            Actor visitor,
            @PathVariable String company,
            HttpServletRequest http,
            @Valid @RequestBody LabelReports.PublicReport body) {
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
