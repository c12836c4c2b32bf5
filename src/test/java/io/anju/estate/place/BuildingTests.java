package io.anju.estate.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.estate.BuildingPlan;
import io.anju.estate.EstateFixtures;
import io.anju.estate.Naming;
import io.anju.estate.PlaceCode;
import io.anju.estate.PlaceKind;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BuildingTests {

    private static final ProjectId PROJECT = ProjectId.next();

    @Test
    void an_office_tower_has_its_floors_units_and_spaces_and_no_more() {
        var places = Building.of(PROJECT, EstateFixtures.tower());

        assertThat(places).hasSize(1 + 22 + 21 * 6 + 22 * 4 + 2 + 2 * 2);
        assertThat(places).filteredOn(place -> place.kind() == PlaceKind.UNIT).hasSize(21 * 6);
        assertThat(places).hasSize((int) EstateFixtures.tower().size() - 6);
    }

    @Test
    void an_office_is_called_by_its_floor_and_number() {
        assertThat(codes(EstateFixtures.tower())).contains("18F", "18F-1803", "18F-电梯厅", "B1", "B2-车库");
    }

    @Test
    void a_home_is_called_by_building_section_and_room() {
        assertThat(codes(EstateFixtures.homes())).contains("3", "3-2", "3-2-5F", "3-2-501", "3-2-5F-走廊");
    }

    @Test
    void the_basement_of_a_sectioned_building_belongs_to_the_building() {
        var basement = place(EstateFixtures.homes(), "3-B1");

        assertThat(basement.parentKind()).isEqualTo(PlaceKind.BUILDING);
        assertThat(basement.floorNo()).isEqualTo(-1);
    }

    @Test
    void skipped_floor_numbers_are_skipped_and_the_floors_still_count() {
        var floors = Building.of(PROJECT, EstateFixtures.tower()).stream()
                .filter(place -> place.kind() == PlaceKind.FLOOR)
                .map(Place::floorNo)
                .toList();

        assertThat(floors).doesNotContain(0, 4, 13, 14).contains(-2, -1, 1, 25).hasSize(24);
    }

    @Test
    void there_is_no_floor_zero() {
        assertThat(Building.of(PROJECT, EstateFixtures.tower()))
                .extracting(Place::floorNo)
                .doesNotContain(0);
    }

    @Test
    void a_unit_is_somebodys_own_and_a_lobby_is_everybodys() {
        assertThat(place(EstateFixtures.tower(), "18F-1803").common()).isFalse();
        assertThat(place(EstateFixtures.tower(), "18F-电梯厅").common()).isTrue();
    }

    @Test
    void what_lies_on_a_floor_knows_its_number() {
        assertThat(place(EstateFixtures.tower(), "18F-1803").floorNo()).isEqualTo(18);
        assertThat(place(EstateFixtures.tower(), "B2-车库").floorNo()).isEqualTo(-2);
    }

    @Test
    void a_pattern_that_calls_all_units_of_a_floor_the_same_is_refused() {
        assertRefused(withUnitCode("{level}-{floor}"), "codes-repeat");
    }

    @Test
    void a_mark_nobody_knows_is_refused() {
        assertRefused(withUnitCode("{level}-{romm}"), "mark-unknown");
        assertRefused(withUnitCode("{level}-{unit"), "mark-unknown");
    }

    @Test
    void a_town_in_one_building_is_refused() {
        var town = new BuildingPlan("1", "1", 200, 0, 20, 200, 1, Set.of(), List.of(), List.of(), EstateFixtures.HOMES);

        assertRefused(town, "building-too-large");
    }

    @Test
    void codes_sort_as_people_count() {
        assertThat(List.of("10F-1001", "2F-201", "2F-0202", "B1").stream()
                        .sorted(java.util.Comparator.comparing(PlaceCode::sortKey))
                        .toList())
                .containsExactly("2F-201", "2F-0202", "10F-1001", "B1");
    }

    private static BuildingPlan withUnitCode(String pattern) {
        var n = EstateFixtures.OFFICE;
        return new BuildingPlan(
                "J",
                "J",
                3,
                0,
                0,
                2,
                1,
                Set.of(),
                List.of(),
                List.of(),
                new Naming(
                        n.sectionCode(),
                        n.sectionName(),
                        n.floorCode(),
                        n.floorName(),
                        pattern,
                        n.unitName(),
                        n.spaceCode(),
                        n.spaceName()));
    }

    private static void assertRefused(BuildingPlan plan, String code) {
        assertThatThrownBy(() -> Building.of(PROJECT, plan))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(code);
    }

    private static List<String> codes(BuildingPlan plan) {
        return Building.of(PROJECT, plan).stream().map(Place::code).toList();
    }

    private static Place place(BuildingPlan plan, String code) {
        return Building.of(PROJECT, plan).stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
