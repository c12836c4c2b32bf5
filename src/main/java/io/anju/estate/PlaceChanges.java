package io.anju.estate;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a place after it was made. */
@Service
class PlaceChanges {

    private static final char AFTER_SEPARATOR = '0';

    private final PlaceStore store;
    private final PlaceGrowth growth;
    private final PlaceWords words;
    private final PlaceLabels labels;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceChanges(
            PlaceStore store,
            PlaceGrowth growth,
            PlaceWords words,
            PlaceLabels labels,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.growth = growth;
        this.words = words;
        this.labels = labels;
        this.jdbc = jdbc;
        this.clock = clock;
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
            jdbc.sql("update estate.place set floor_no = ? where parent_id = ?")
                    .params(moved.floorNo(), id.value())
                    .update();
        }
        words.index(moved);
    }

    /** Takes a place and everything inside out of use; nothing new may begin there, what is open goes on. */
    @Transactional
    void retire(Actor actor, PlaceId id) {
        var place = writable(actor, id);
        jdbc.sql("""
                        update estate.place set retired_at = :at, retired_by = :by, version = version + 1
                        where retired_at is null
                          and (id = :id or path >= :inside and path < :beyond)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor.name())
                .param("id", id.value())
                .param("inside", place.path() + '/')
                .param("beyond", place.path() + AFTER_SEPARATOR)
                .update();
    }

    /** Takes a place back into use, with what went out of use together with it. */
    @Transactional
    void resume(Actor actor, PlaceId id) {
        var place = writable(actor, id);
        if (place.retiredAt() == null) {
            return;
        }
        if (place.parentId() != null && store.findById(place.parentId()).filter(Place::active).isEmpty()) {
            throw Refused.conflict("parent-retired");
        }
        jdbc.sql("""
                        update estate.place set retired_at = null, retired_by = null, version = version + 1
                        where retired_at = (select retired_at from estate.place where id = :id)
                          and (id = :id or path >= :inside and path < :beyond)""")
                .param("id", id.value())
                .param("inside", place.path() + '/')
                .param("beyond", place.path() + AFTER_SEPARATOR)
                .update();
    }

    /** Replaces a lost or copied label: the old code stops at once. */
    @Transactional
    void renewLabel(Actor actor, PlaceId id) {
        var place = writable(actor, id);
        labels.revoke(actor, id);
        labels.of(actor, List.of(place.id()));
    }

    private Place writable(Actor actor, PlaceId id) {
        var place = store.findById(id).orElseThrow(() -> Refused.missing("place"));
        actor.require(Permission.ESTATE_WRITE, place.projectId(), "place");
        return place;
    }

    private static @Nullable Integer floor(Place place, @Nullable Place parent) {
        if (place.kind() == PlaceKind.FLOOR) {
            return place.floorNo();
        }
        return parent == null ? null : parent.floorNo();
    }
}
