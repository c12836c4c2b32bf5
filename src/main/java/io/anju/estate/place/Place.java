package io.anju.estate.place;

import io.anju.estate.Area;
import io.anju.estate.LiabilityHint;
import io.anju.estate.PlaceCode;
import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Position;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A node of the tree, as it is stored. The database keeps the tree sound: kinds, project, no place inside itself.
 *
 * @param parentPath the parent's {@link #path()}, kept true by the database when something above moves
 * @param common belongs to all owners together and may be entered by everybody
 * @param liability who answers, where it is not what {@code common} suggests
 */
@Table(schema = "estate", name = "place")
public record Place(
        @Id PlaceId id,
        @Version @Nullable Integer version,
        ProjectId projectId,
        @Nullable PlaceId parentId,
        @Nullable PlaceKind parentKind,
        @Nullable String parentPath,
        PlaceKind kind,
        String code,
        String sortKey,
        String name,
        @Nullable Integer floorNo,
        @Embedded.Nullable @Nullable Area area,
        boolean common,
        @Nullable LiabilityHint liability,
        @Nullable LocalDate warrantyUntil,
        @Embedded.Nullable @Nullable Position position,
        @Nullable Integer travelMinutes,
        @Nullable String externalKey,
        @Nullable Instant retiredAt,
        @Nullable String retiredBy) {

    private static final String SEPARATOR = "/";

    /** A place directly in the project: a building, or a space such as a garden. */
    public static Place in(ProjectId project, PlaceKind kind, String code, String name) {
        return new Place(
                PlaceId.next(),
                null,
                project,
                null,
                null,
                null,
                kind,
                PlaceCode.normal(code),
                PlaceCode.sortKey(PlaceCode.normal(code)),
                name.strip(),
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A place inside this one; on the same floor unless it is a floor itself. */
    public Place inside(PlaceKind childKind, String childCode, String childName) {
        return in(projectId, childKind, childCode, childName)
                .within(this)
                .onFloor(floorNo)
                .shared(childKind != PlaceKind.UNIT && kind != PlaceKind.UNIT);
    }

    String path() {
        return (parentPath == null ? "" : parentPath) + SEPARATOR + id.value();
    }

    boolean active() {
        return retiredAt == null;
    }

    /** The version to compare with a client's; 0 before the place is stored. */
    public int requireVersion() {
        return version == null ? 0 : version;
    }

    /** The same place under this parent, at the top without one; the parent must be of the same project. */
    public Place within(@Nullable Place parent) {
        return parent == null
                ? at(null, null, null, floorNo, common)
                : at(parent.id, parent.kind, parent.path(), floorNo, common);
    }

    /** The same place on this floor, null where floors mean nothing. */
    public Place onFloor(@Nullable Integer floor) {
        return at(parentId, parentKind, parentPath, floor, common);
    }

    Place shared(boolean byAll) {
        return at(parentId, parentKind, parentPath, floorNo, byAll);
    }

    private Place at(
            @Nullable PlaceId inside,
            @Nullable PlaceKind insideKind,
            @Nullable String insidePath,
            @Nullable Integer floor,
            boolean byAll) {
        return new Place(
                id,
                version,
                projectId,
                inside,
                insideKind,
                insidePath,
                kind,
                code,
                sortKey,
                name,
                floor,
                area,
                byAll,
                liability,
                warrantyUntil,
                position,
                travelMinutes,
                externalKey,
                retiredAt,
                retiredBy);
    }

    /** The same place described anew. */
    public Place saying(PlaceFacts said) {
        var spelled = PlaceCode.normal(said.code());
        return new Place(
                id,
                version,
                projectId,
                parentId,
                parentKind,
                parentPath,
                kind,
                spelled,
                PlaceCode.sortKey(spelled),
                said.name().strip(),
                kind == PlaceKind.FLOOR ? said.floor() : floorNo,
                said.area(),
                said.common(),
                said.liability(),
                said.warrantyUntil(),
                said.position(),
                said.travelMinutes(),
                externalKey,
                retiredAt,
                retiredBy);
    }

    /** What was said about it, in the form in which it is said anew. */
    public PlaceFacts facts() {
        return new PlaceFacts(
                code,
                name,
                kind == PlaceKind.FLOOR ? floorNo : null,
                area,
                common,
                liability,
                warrantyUntil,
                position,
                travelMinutes);
    }
}
