package io.anju.people.person;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Mask;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.NewPerson;
import io.anju.people.Occupancy;
import io.anju.people.People;
import io.anju.people.PersonId;
import io.anju.people.PersonKind;
import io.anju.people.Relation;
import io.anju.people.occupancy.Households;
import io.anju.trail.Trail;
import io.anju.trail.TrailEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of people; masked unless a look is recorded. */
@RestController
@RequestMapping("/api/people")
class PersonController {

    private final People people;
    private final PeopleQueries queries;
    private final PersonAccess access;
    private final Households households;
    private final Trail trail;

    PersonController(People people, PeopleQueries queries, PersonAccess access, Households households, Trail trail) {
        this.people = people;
        this.queries = queries;
        this.access = access;
        this.households = households;
        this.trail = trail;
    }

    /** What the file shall say. */
    record PersonRequest(
            @NotNull UUID project,
            @NotNull PersonKind kind,
            @NotBlank @Size(max = 100) String name,
            @NotNull @Size(max = 5) List<@NotBlank @Size(max = 40) String> phones,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(max = 100) String contact,
            @Nullable @Size(max = 1000) String note) {

        NewPerson content() {
            return new NewPerson(
                    new ProjectId(project),
                    kind,
                    name,
                    phones,
                    blankToNull(email),
                    blankToNull(contact),
                    blankToNull(note));
        }

        private static @Nullable String blankToNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    record RevelationRequest(@NotBlank @Size(max = 200) String reason) {}

    /**
     * A file.
     *
     * @param phones masked or in full, as name and email are
     * @param units all relations, ended ones last
     * @param can what the reader may do with it now
     */
    record PersonView(
            PersonId id,
            ProjectId project,
            PersonKind kind,
            String name,
            List<String> phones,
            @Nullable String email,
            @Nullable String contact,
            @Nullable String note,
            List<Occupancy> units,
            boolean hasAccount,
            List<String> can,
            int version) {}

    @GetMapping
    @Allowed(Permission.PEOPLE_READ)
    Page<PersonRow> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Relation relation,
            ListQuery query) {
        var filter = new PeopleFilter(actor.scope(Permission.PEOPLE_READ), project, unit, relation);
        return queries.list(filter, query).map(PersonRow::masked);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.PEOPLE_READ)
    @Transactional(readOnly = true)
    ResponseEntity<PersonView> get(Actor actor, @PathVariable UUID id) {
        return answer(view(actor, access.require(actor, new PersonId(id), Permission.PEOPLE_READ), true));
    }

    @PostMapping
    @Allowed(Permission.PEOPLE_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    PersonView add(Actor actor, @Valid @RequestBody PersonRequest request) {
        var id = people.add(actor, request.content());
        return view(actor, access.require(actor, id, Permission.PEOPLE_WRITE), true);
    }

    @PutMapping("/{id}")
    @Allowed(Permission.PEOPLE_WRITE)
    @Transactional
    ResponseEntity<PersonView> change(
            Actor actor, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody PersonRequest request) {
        if (ifMatch.version() == null) {
            throw Refused.stale();
        }
        return answer(view(actor, people.change(actor, new PersonId(id), request.content(), ifMatch.version()), true));
    }

    @PostMapping("/{id}/revelation")
    @Allowed(Permission.PEOPLE_REVEAL)
    PersonView reveal(Actor actor, @PathVariable UUID id, @Valid @RequestBody RevelationRequest request) {
        return view(actor, people.reveal(actor, new PersonId(id), request.reason()), false);
    }

    @GetMapping("/{id}/trail")
    @Allowed(Permission.PEOPLE_READ)
    @Transactional(readOnly = true)
    Page<TrailEntry> trail(Actor actor, @PathVariable UUID id, ListQuery query) {
        access.require(actor, new PersonId(id), Permission.PEOPLE_READ);
        return trail.of(PersonAccess.subject(new PersonId(id)), query);
    }

    private PersonView view(Actor actor, Person person, boolean masked) {
        var natural = masked && person.kind() == PersonKind.PERSON;
        return new PersonView(
                person.id(),
                person.projectId(),
                person.kind(),
                natural ? Mask.name(person.name()) : person.name(),
                person.numbers().stream()
                        .map(number -> masked ? Objects.requireNonNull(Mask.phone(number)) : number)
                        .toList(),
                masked ? Mask.email(person.email()) : person.email(),
                person.contact() == null || !masked ? person.contact() : Mask.name(person.contact()),
                person.note(),
                households.of(person.id(), false),
                person.accountId() != null,
                can(actor),
                person.version() == null ? 0 : person.version());
    }

    private static List<String> can(Actor actor) {
        List<String> verbs = new ArrayList<>();
        if (actor.may(Permission.PEOPLE_WRITE)) {
            verbs.addAll(List.of("change", "relate", "invite"));
        }
        if (actor.may(Permission.PEOPLE_REVEAL)) {
            verbs.add("reveal");
        }
        return verbs;
    }

    private static ResponseEntity<PersonView> answer(PersonView view) {
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
