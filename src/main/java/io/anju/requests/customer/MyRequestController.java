package io.anju.requests.customer;

import io.anju.files.FileId;
import io.anju.files.FileResponses;
import io.anju.files.Files;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.people.People;
import io.anju.requests.IntakeResult;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestId;
import io.anju.requests.Requests;
import io.anju.requests.customer.ProgressViews.ProgressView;
import io.anju.requests.intake.IntakeForm;
import io.anju.requests.journal.RequestQueries;
import io.anju.requests.journal.RequestRow;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outcome.Ratings;
import jakarta.validation.Valid;
import java.util.List;
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

/** A resident's own requests (E1, E4, E5). */
@RestController
@RequestMapping("/api/my/requests")
class MyRequestController {

    private final Requests requests;
    private final RequestQueries queries;
    private final CustomerDesk desk;
    private final CustomerActs acts;
    private final People people;
    private final Files files;

    MyRequestController(
            Requests requests,
            RequestQueries queries,
            CustomerDesk desk,
            CustomerActs acts,
            People people,
            Files files) {
        this.requests = requests;
        this.queries = queries;
        this.desk = desk;
        this.acts = acts;
        this.people = people;
        this.files = files;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.REPORT_OWN)
    IntakeResult report(Actor actor, @Valid @RequestBody IntakeForm body) {
        return requests.intake(actor, body.intake(ReportChannel.ONLINE, null));
    }

    @GetMapping
    @Allowed(Permission.REPORT_OWN)
    List<RequestRow> list(Actor actor) {
        var account = actor.requireAccount();
        return queries.own(account.value(), people.personOf(account).orElse(null));
    }

    @GetMapping("/{id}")
    @Allowed(Permission.REPORT_OWN)
    ProgressView progress(Actor actor, @PathVariable UUID id) {
        return desk.own(actor, new RequestId(id), request -> {});
    }

    @PostMapping("/{id}/acts")
    @Allowed(Permission.REPORT_OWN)
    ProgressView act(Actor actor, @PathVariable UUID id, @Valid @RequestBody CustomerActs.Act body) {
        return desk.own(actor, new RequestId(id), request -> acts.perform(actor, request, Ratings.Way.ACCOUNT, body));
    }

    @GetMapping("/{id}/files/{file}")
    @Allowed(Permission.REPORT_OWN)
    ResponseEntity<Resource> file(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "false") boolean thumbnail) {
        var own = desk.own(actor, new RequestId(id), request -> {});
        return FileResponses.of(files.open(ServiceRequest.subject(own.id()), new FileId(file), thumbnail));
    }
}
