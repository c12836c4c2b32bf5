package io.anju.deadlines;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The company's promises per priority, read and published as one table. */
@RestController
@RequestMapping("/api/priority-terms")
class PriorityTermsController {

    private final PriorityTerms terms;

    PriorityTermsController(PriorityTerms terms) {
        this.terms = terms;
    }

    /** What one priority is promised. */
    record PriorityView(
            @NotNull Priority priority,
            @NotNull @Size(max = 7) List<@Valid @NotNull PromiseView> promises) {}

    /** The whole table. */
    record PriorityTermsView(int version, List<PriorityView> priorities, List<String> can) {}

    /** The whole table anew; every priority exactly once. */
    record NewPriorityTerms(@NotNull @Size(max = 5) List<@Valid @NotNull PriorityView> priorities) {}

    @GetMapping
    @Allowed({Permission.SETTINGS_WRITE, Permission.REQUEST_READ, Permission.REQUEST_INTAKE})
    ResponseEntity<PriorityTermsView> read(Actor actor) {
        return answer(actor, terms.all());
    }

    @PutMapping
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<PriorityTermsView> publish(@Valid @RequestBody NewPriorityTerms body, IfMatch ifMatch, Actor actor) {
        return answer(actor, terms.publish(actor, ifMatch, terms(body.priorities())));
    }

    private static Map<Priority, List<TargetTerm>> terms(List<PriorityView> priorities) {
        var terms = new EnumMap<Priority, List<TargetTerm>>(Priority.class);
        for (var index = 0; index < priorities.size(); index++) {
            var field = "priorities[" + index + "]";
            var each = priorities.get(index);
            if (terms.put(each.priority(), terms(each, field)) != null) {
                throw Refused.field(field + ".priority", "duplicate");
            }
        }
        if (terms.size() != Priority.values().length) {
            throw Refused.field("priorities", "incomplete");
        }
        return terms;
    }

    private static List<TargetTerm> terms(PriorityView priority, String field) {
        var seen = EnumSet.noneOf(Target.class);
        return IntStream.range(0, priority.promises().size())
                .mapToObj(index -> {
                    var path = field + ".promises[" + index + "]";
                    var term = priority.promises().get(index).term(path);
                    if (!seen.add(term.target())) {
                        throw Refused.field(path + ".target", "duplicate");
                    }
                    return term;
                })
                .toList();
    }

    private static ResponseEntity<PriorityTermsView> answer(Actor actor, PriorityTerms.Promises promises) {
        var priorities = promises.terms().entrySet().stream()
                .map(each -> new PriorityView(
                        each.getKey(),
                        each.getValue().stream().map(PromiseView::of).toList()))
                .toList();
        var can = actor.scope(Permission.SETTINGS_WRITE).all() ? List.of("edit") : List.<String>of();
        return ResponseEntity.ok()
                .eTag("\"" + promises.version() + "\"")
                .body(new PriorityTermsView(promises.version(), priorities, can));
    }
}
