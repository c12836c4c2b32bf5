package io.anju.estate.project;

import io.anju.estate.NewProject;
import io.anju.estate.Position;
import io.anju.estate.ProjectKind;
import io.anju.estate.TravelFactor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A managed site, as it is stored. */
@Table(schema = "estate", name = "project")
public record Project(
        @Id ProjectId id,
        @Version @Nullable Integer version,
        String name,
        ProjectKind kind,
        String address,
        String zone,
        @Nullable String phone,
        @Nullable BigDecimal grossArea,
        @Embedded.Nullable @Nullable Position position,
        @Nullable Integer travelMinutes,

        @MappedCollection(idColumn = "project", keyColumn = "position")
        List<TravelFactor> travelFactors,

        @Nullable Instant retiredAt,
        @Nullable String retiredBy) {

    /** A project that is not stored yet, as it was described. */
    public static Project of(NewProject said) {
        return new Project(
                        ProjectId.next(), null, "", said.kind(), "", "", null, null, null, null, List.of(), null, null)
                .saying(said);
    }

    /** The same project described anew. */
    public Project saying(NewProject said) {
        checkZone(said.zone());
        checkOverlaps(said.travelFactors());
        return new Project(
                id,
                version,
                said.name().strip(),
                said.kind(),
                said.address().strip(),
                said.zone(),
                said.phone(),
                said.grossArea(),
                said.position(),
                said.travelMinutes(),
                said.travelFactors(),
                retiredAt,
                retiredBy);
    }

    /** The same project, no longer managed since then, or managed again where both are null. */
    public Project retired(@Nullable Instant at, @Nullable String by) {
        return new Project(
                id,
                version,
                name,
                kind,
                address,
                zone,
                phone,
                grossArea,
                position,
                travelMinutes,
                travelFactors,
                at,
                by);
    }

    /** What was said about it, in the form in which it is said anew. */
    NewProject facts() {
        return new NewProject(name, kind, address, zone, phone, grossArea, position, travelMinutes, travelFactors);
    }

    /** The version to compare with a client's; 0 before the project is stored. */
    public int requireVersion() {
        return version == null ? 0 : version;
    }

    private static void checkZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw Refused.field("zone", "zone-unknown");
        }
    }

    private static void checkOverlaps(List<TravelFactor> factors) {
        for (var factor : factors) {
            if (!factor.fromTime().isBefore(factor.toTime())) {
                throw Refused.field("travelFactors[%d].toTime".formatted(factors.indexOf(factor)), "not-after-start");
            }
            if (factors.stream().filter(factor::overlaps).count() > 1) {
                throw Refused.field("travelFactors[%d].fromTime".formatted(factors.indexOf(factor)), "hours-overlap");
            }
        }
    }
}
