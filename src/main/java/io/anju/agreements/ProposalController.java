package io.anju.agreements;

import io.anju.agreements.TermsViews.ProposalRow;
import io.anju.agreements.TermsViews.ProposalView;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the service terms on their way to publication. */
@RestController
@RequestMapping("/api/terms-proposals")
class ProposalController {

    private final TermsProposals proposals;
    private final TermsViews views;
    private final Contracts contracts;

    ProposalController(TermsProposals proposals, TermsViews views, Contracts contracts) {
        this.proposals = proposals;
        this.views = views;
        this.contracts = contracts;
    }

    /** Terms of the company, or of the project or contract where one is named. */
    record NewProposal(
            @Nullable UUID project,
            @Nullable UUID contract,
            @NotEmpty @Size(max = 200) List<@Valid @NotNull PromiseLine> lines) {}

    /** The lines anew. */
    record NewLines(@NotEmpty @Size(max = 200) List<@Valid @NotNull PromiseLine> lines) {}

    /** Why. */
    record Reason(@NotBlank @Size(max = 500) String reason) {}

    /**
     * How it is put in force.
     *
     * @param from at once where absent
     * @param reason why clocks that run are moved
     */
    record NewPublication(
            @Nullable Instant from,
            @NotNull RunningClocks running,
            @Nullable @Size(max = 500) String reason) {}

    @GetMapping
    @Allowed(Permission.SETTINGS_WRITE)
    Page<ProposalRow> list(
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID contract,
            ListQuery query,
            Actor actor) {
        return views.proposals(actor, contracts.scope(project, contract), query);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ProposalView> get(@PathVariable UUID id, Actor actor) {
        return answer(actor, views.find(actor, id), HttpStatus.OK);
    }

    @PostMapping
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ProposalView> draft(@Valid @RequestBody NewProposal body, Actor actor) {
        return answer(
                actor,
                proposals.draft(actor, contracts.scope(body.project(), body.contract()), body.lines()),
                HttpStatus.CREATED);
    }

    @PutMapping("/{id}")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ProposalView> redraft(
            @PathVariable UUID id, @Valid @RequestBody NewLines body, IfMatch ifMatch, Actor actor) {
        return answer(actor, proposals.redraft(actor, id, ifMatch, body.lines()), HttpStatus.OK);
    }

    @PostMapping("/{id}/submission")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ProposalView> submit(@PathVariable UUID id, IfMatch ifMatch, Actor actor) {
        return answer(actor, proposals.submit(actor, id, ifMatch), HttpStatus.OK);
    }

    @PostMapping("/{id}/approval")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ProposalView> approve(@PathVariable UUID id, IfMatch ifMatch, Actor actor) {
        return answer(actor, proposals.approve(actor, id, ifMatch), HttpStatus.OK);
    }

    @PostMapping("/{id}/rejection")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ProposalView> reject(
            @PathVariable UUID id, @Valid @RequestBody Reason body, IfMatch ifMatch, Actor actor) {
        return answer(actor, proposals.reject(actor, id, ifMatch, body.reason()), HttpStatus.OK);
    }

    @PostMapping("/{id}/withdrawal")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ProposalView> withdraw(
            @PathVariable UUID id, @Valid @RequestBody Reason body, IfMatch ifMatch, Actor actor) {
        return answer(actor, proposals.withdraw(actor, id, ifMatch, body.reason()), HttpStatus.OK);
    }

    @PostMapping("/{id}/publication")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ProposalView> publish(
            @PathVariable UUID id, @Valid @RequestBody NewPublication body, IfMatch ifMatch, Actor actor) {
        return answer(
                actor,
                proposals.publish(actor, id, ifMatch, body.from(), body.running(), body.reason()),
                HttpStatus.OK);
    }

    private ResponseEntity<ProposalView> answer(Actor actor, TermsProposal proposal, HttpStatus status) {
        return ResponseEntity.status(status)
                .eTag("\"" + proposal.version() + "\"")
                .body(views.view(actor, proposal));
    }
}
