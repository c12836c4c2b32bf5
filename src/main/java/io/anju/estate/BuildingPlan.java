package io.anju.estate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a building to be generated looks like.
 *
 * @param code of the building, such as {@code 3} or {@code A}
 * @param floorsAbove floors above ground
 * @param basements floors below ground, which hold spaces only
 * @param sections entrances with stairs and floors of their own; 0 where the floors belong to the building as a whole
 * @param unitsPerFloor on each floor of each section
 * @param unitsFromFloor lowest floor with units, so that a lobby may have none
 * @param skippedFloors numbers that no floor has, such as 4 and 14
 * @param floorSpaces public spaces of each floor above ground, such as a lift lobby
 * @param basementSpaces public spaces of each floor below ground
 */
public record BuildingPlan(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 60) String name,
        @Min(1) @Max(200) int floorsAbove,
        @Min(0) @Max(10) int basements,
        @Min(0) @Max(20) int sections,
        @Min(0) @Max(200) int unitsPerFloor,
        @Min(1) @Max(200) int unitsFromFloor,
        @Size(max = 50) Set<@NotNull Integer> skippedFloors,
        @Size(max = 30) List<@NotBlank @Size(max = 30) String> floorSpaces,
        @Size(max = 30) List<@NotBlank @Size(max = 30) String> basementSpaces,
        @NotNull @Valid Naming naming) {

    public BuildingPlan {
        // a client that wants none may leave them out
        skippedFloors = Set.copyOf(Objects.requireNonNullElse(skippedFloors, Set.of()));
        floorSpaces = List.copyOf(Objects.requireNonNullElse(floorSpaces, List.of()));
        basementSpaces = List.copyOf(Objects.requireNonNullElse(basementSpaces, List.of()));
    }

    /** How many places it would make, without making them. */
    public long size() {
        var floors = (long) floorsAbove * Math.max(1, sections);
        return 1L
                + sections
                + floors * (1 + unitsPerFloor + floorSpaces.size())
                + (long) basements * (1 + basementSpaces.size());
    }

    /** The numbers of the floors above ground, the lowest first. */
    public List<Integer> floorNumbers() {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> !skippedFloors.contains(number))
                .limit(floorsAbove)
                .boxed()
                .toList();
    }

    /** The same plan for a building of this code, which also fills the mark {@code {code}} in its name. */
    public BuildingPlan called(String other) {
        return new BuildingPlan(
                other,
                name.replace("{code}", other),
                floorsAbove,
                basements,
                sections,
                unitsPerFloor,
                unitsFromFloor,
                skippedFloors,
                floorSpaces,
                basementSpaces,
                naming);
    }
}
