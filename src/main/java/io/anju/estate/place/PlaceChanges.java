package io.anju.estate.place;

import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a place after it was made. */
@Service
class PlaceChanges {

    private final PlaceStore store;
    private final PlaceGrowth growth;
    private final PlaceSubtree subtree;
    private final PlaceWords words;
    private final PlaceLabels labels;
    private final Trail trail;

    PlaceChanges(
            PlaceStore store,
            PlaceGrowth growth,
            PlaceSubtree subtree,
            PlaceWords words,
            PlaceLabels labels,
            Trail trail) {
        this.store = store;
        this.growth = growth;
        this.subtree = subtree;
        this.words = words;
        this.labels = labels;
        this.trail = trail;
    }

    /** The place for somebody who may read or change it; refuses {@code place-missing}. */
    @Transactional(readOnly = true)
    Place open(Actor actor, PlaceId id) {
        var place = store.findById(id).orElseThrow(() -> Refused.missing("place"));
        if (!actor.may(Permission.ESTATE_WRITE, place.projectId())) {
            actor.require(Permission.ESTATE_READ, place.projectId(), "place");
        }
        return place;
    }

    /** Describes a place anew; what lies inside keeps its own code. */
    @Transactional
    void describe(Actor actor, PlaceId id, IfMatch version, PlaceFacts facts) {
        var place = writable(actor, id);
        version.check(place.requireVersion());
        facts.check(place.kind());
        var changed = place.saying(facts);
        growth.refuseTaken(changed);
        words.index(store.save(changed));
        record(actor, place, "described", Map.of("from", place.code(), "to", changed.code()));
    }

    /** Moves a place with everything inside; only within its project and where its kind fits. */
    @Transactional
    void move(Actor actor, PlaceId id, IfMatch version, @Nullable PlaceId target) {
        var place = writable(actor, id);
        version.check(place.requireVersion());
        var parent = target == null ? null : growth.parent(place.projectId(), target);
        if (!place.kind().fitsInto(parent == null ? null : parent.kind())) {
            throw Refused.field("parent", "place-kind-misplaced");
        }
        var moved = store.save(place.within(parent).onFloor(floor(place, parent)));
        if (place.kind() == PlaceKind.UNIT) {
            subtree.putOnFloor(moved, moved.floorNo());
        }
        words.index(moved);
        record(actor, place, "moved", Map.of("into", parent == null ? "" : parent.code()));
    }

    /** Takes a place and everything inside out of use; nothing new may begin there, what is open goes on. */
    @Transactional
    void retire(Actor actor, PlaceId id) {
        var place = writable(actor, id);
        subtree.retire(actor, place);
        record(actor, place, "retired", Map.of());
    }

    /** Takes a place back into use, with what went out of use together with it; refuses {@code parent-retired}. */
    @Transactional
    void resume(Actor actor, PlaceId id) {
        var place = writable(actor, id);
        if (place.parentId() != null
                && store.findById(place.parentId()).filter(Place::active).isEmpty()) {
            throw Refused.conflict("parent-retired");
        }
        subtree.resume(place);
        record(actor, place, "resumed", Map.of());
    }

    /** Replaces a lost or copied label: the old code stops at once. */
    @Transactional
    void renewLabel(Actor actor, PlaceId id) {
        var place = writable(actor, id);
        labels.revoke(actor, id);
        labels.of(actor, List.of(id));
        record(actor, place, "label-renewed", Map.of());
    }

    private Place writable(Actor actor, PlaceId id) {
        var place = store.findById(id).orElseThrow(() -> Refused.missing("place"));
        actor.require(Permission.ESTATE_WRITE, place.projectId(), "place");
        return place;
    }

    private void record(Actor actor, Place place, String verb, Map<String, String> facts) {
        growth.changed();
        trail.record(actor, SubjectRef.of("place", place.id()), verb, facts);
    }

    private static @Nullable Integer floor(Place place, @Nullable Place parent) {
        if (place.kind() == PlaceKind.FLOOR) {
            return place.floorNo();
        }
        return parent == null ? null : parent.floorNo();
    }
}
