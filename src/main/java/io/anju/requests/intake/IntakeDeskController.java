package io.anju.requests.intake;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Open;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.people.Caller;
import io.anju.people.People;
import io.anju.requests.RequestKind;
import io.anju.requests.category.Catalogue;
import io.anju.requests.category.Category;
import io.anju.requests.journal.RequestQueries;
import io.anju.requests.journal.RequestRow;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an intake has at hand while somebody speaks (D2): who calls, what there is to choose, what may be the same. */
@RestController
class IntakeDeskController {

    private final People people;
    private final RequestQueries queries;
    private final Catalogue catalogue;

    IntakeDeskController(People people, RequestQueries queries, Catalogue catalogue) {
        this.people = people;
        this.queries = queries;
        this.catalogue = catalogue;
    }

    /** Whom a number belongs to, and what is still open for them. */
    record CallersView(List<Caller> callers, List<RequestRow> open) {}

    /** What reporters may choose, and the privacy text they agree to. */
    record ReportChoices(String consentVersion, List<CategoryChoice> categories) {}

    /**
     * A category as reporters see it.
     *
     * @param skill trade of who comes, by which a page can offer one of each first
     */
    record CategoryChoice(
            String code,
            String zh,
            String en,
            String pinyin,
            List<RequestKind> kinds,
            @Nullable String skill) {}

    @GetMapping("/api/intake/callers")
    @Allowed(Permission.REQUEST_INTAKE)
    @Transactional(readOnly = true)
    public CallersView callers(
            Actor actor, @RequestParam String phone, @RequestParam(required = false) @Nullable UUID project) {
        var scope = actor.scope(Permission.REQUEST_INTAKE);
        var callers = people.callers(project == null ? null : new ProjectId(project), phone).stream()
                .filter(caller -> scope.all() || caller.units().stream().anyMatch(unit -> scope.covers(unit.project())))
                .toList();
        var persons = callers.stream().map(caller -> caller.person().value()).collect(Collectors.toSet());
        return new CallersView(callers, queries.openOf(actor, persons, phone));
    }

    @GetMapping("/api/intake/similar")
    @Allowed(Permission.REQUEST_INTAKE)
    List<RequestRow> similar(
            Actor actor, @RequestParam UUID project, @RequestParam UUID place, @RequestParam String category) {
        actor.require(Permission.REQUEST_INTAKE, new ProjectId(project), "project");
        return queries.similar(new ProjectId(project), new PlaceId(place), category);
    }

    @GetMapping("/api/categories")
    @Allowed({})
    Collection<Category> categories() {
        return catalogue.all().values();
    }

    @GetMapping("/api/public/{company}/report-choices")
    @Open
    ReportChoices choices(Actor visitor, @PathVariable String company) {
        return new ReportChoices(
                PublicLimits.CONSENT_VERSION,
                catalogue.all().values().stream()
                        .filter(Category::active)
                        .map(category -> new CategoryChoice(
                                category.code(),
                                category.zh(),
                                category.en(),
                                category.pinyin(),
                                category.kinds(),
                                category.skill()))
                        .toList());
    }
}
