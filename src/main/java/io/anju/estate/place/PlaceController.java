package io.anju.estate.place;

import io.anju.estate.NewPlace;
import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceFilter;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/places")
class PlaceController {

    private final Places places;
    private final PlaceChanges changes;

    PlaceController(Places places, PlaceChanges changes) {
        this.places = places;
        this.changes = changes;
    }

    /** @param can what this actor may do with it now: edit, move, add, retire, resume, renew-label */
    record PlaceView(PlaceSummary place, PlaceFacts facts, int version, List<String> can) {}

    /** @param parent null for the project itself */
    record NewParent(@Nullable UUID parent) {}

    record NewPlaceRequest(
            @NotNull UUID project,
            @Nullable UUID parent,
            @NotNull PlaceKind kind,
            @NotNull @Valid PlaceFacts facts) {}

    @Allowed({Permission.ESTATE_READ, Permission.ESTATE_WRITE})
    @GetMapping
    Page<PlaceList.Row> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID parent,
            @RequestParam(defaultValue = "false") boolean top,
            @RequestParam(required = false) @Nullable PlaceKind kind,
            @RequestParam(required = false) @Nullable Boolean publicSpace,
            @RequestParam(defaultValue = "false") boolean retired,
            ListQuery query) {
        return places.list(actor, new PlaceFilter(project, parent, top, kind, publicSpace, retired), query);
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PostMapping
    ResponseEntity<PlaceView> add(Actor actor, @Valid @RequestBody NewPlaceRequest said) {
        var place = new NewPlace(new ProjectId(said.project()), idOrNull(said.parent()), said.kind(), said.facts());
        var id = places.add(actor, place);
        return view(HttpStatus.CREATED, actor, id);
    }

    @Allowed({Permission.ESTATE_READ, Permission.ESTATE_WRITE})
    @GetMapping("/{id}")
    ResponseEntity<PlaceView> get(Actor actor, @PathVariable UUID id) {
        return view(HttpStatus.OK, actor, new PlaceId(id));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PutMapping("/{id}")
    ResponseEntity<PlaceView> describe(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody PlaceFacts facts) {
        changes.describe(actor, new PlaceId(id), version, facts);
        return view(HttpStatus.OK, actor, new PlaceId(id));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PostMapping("/{id}/relocation")
    ResponseEntity<PlaceView> move(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody NewParent target) {
        changes.move(actor, new PlaceId(id), version, idOrNull(target.parent()));
        return view(HttpStatus.OK, actor, new PlaceId(id));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PostMapping("/{id}/retirement")
    ResponseEntity<PlaceView> retire(Actor actor, @PathVariable UUID id) {
        changes.retire(actor, new PlaceId(id));
        return view(HttpStatus.OK, actor, new PlaceId(id));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @DeleteMapping("/{id}/retirement")
    ResponseEntity<PlaceView> resume(Actor actor, @PathVariable UUID id) {
        changes.resume(actor, new PlaceId(id));
        return view(HttpStatus.OK, actor, new PlaceId(id));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PostMapping("/{id}/label-renewal")
    ResponseEntity<PlaceView> renewLabel(Actor actor, @PathVariable UUID id) {
        changes.renewLabel(actor, new PlaceId(id));
        return view(HttpStatus.OK, actor, new PlaceId(id));
    }

    private ResponseEntity<PlaceView> view(HttpStatus status, Actor actor, PlaceId id) {
        var place = changes.open(actor, id);
        var can = actor.may(Permission.ESTATE_WRITE, place.projectId()) ? verbs(place) : List.<String>of();
        return ResponseEntity.status(status)
                .eTag(Integer.toString(place.requireVersion()))
                .body(new PlaceView(places.get(id), place.facts(), place.requireVersion(), can));
    }

    private static @Nullable PlaceId idOrNull(@Nullable UUID id) {
        return id == null ? null : new PlaceId(id);
    }

    private static List<String> verbs(Place place) {
        return place.active() ? List.of("edit", "move", "add", "retire", "renew-label") : List.of("edit", "resume");
    }
}
