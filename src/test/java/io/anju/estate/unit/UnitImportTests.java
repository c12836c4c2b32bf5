package io.anju.estate.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.EstateFixtures;
import io.anju.estate.NewProject;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.estate.ProjectKind;
import io.anju.estate.Projects;
import io.anju.kernel.ProjectId;
import io.anju.sheets.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnjuTest
class UnitImportTests {

    @Autowired
    UnitImport units;

    @Autowired
    UnitExport export;

    @Autowired
    Projects projects;

    @Autowired
    Places places;

    @Autowired
    TestCompanies companies;

    private TestCompany company;
    private ProjectId project;

    @BeforeEach
    void an_empty_project() {
        company = companies.create();
        project = company.inTransaction(() -> projects.create(
                company.system(), NewProject.of("和美家园", ProjectKind.RESIDENTIAL, "", "Asia/Shanghai", null)));
    }

    @Test
    void a_project_starts_from_one_file() {
        take(
                line(2, "code", "3-2-501", "building", "3", "section", "2单元", "floor", "5"),
                line(3, "code", "3-2-502", "building", "3", "section", "2单元", "floor", "5"),
                line(4, "code", "3-B101", "building", "3", "floor", "B1"));

        assertThat(place("3-2-501").within()).containsExactly("3", "2单元", "5F");
        assertThat(place("3-2-502").parent()).isEqualTo(place("3-2-501").parent());
        assertThat(place("3-B101").floor()).isEqualTo(-1);
        assertThat(company.<List<PlaceSummary>>inTransaction(() -> places.search(project, "501")))
                .extracting(PlaceSummary::code)
                .containsExactly("3-2-501");
    }

    @Test
    void units_join_the_floors_that_a_generator_made() {
        company.<PlaceId>inTransaction(() -> places.generate(company.system(), project, EstateFixtures.homes()));

        take(line(2, "code", "3-2-503", "building", "3", "section", "2", "floor", "5"));

        assertThat(place("3-2-503").parent()).isEqualTo(place("3-2-501").parent());
    }

    @Test
    void a_code_that_is_taken_or_stands_twice_is_an_error_in_its_cell() {
        take(line(2, "code", "1-101", "building", "1"));

        assertThat(check(
                        line(2, "code", "1-101", "building", "1"),
                        line(3, "code", "1-102", "building", "1"),
                        line(4, "code", "1-102", "building", "1")))
                .containsEntry(2, Map.of("code", "code-taken"))
                .containsEntry(3, Map.of())
                .containsEntry(4, Map.of("code", "code-repeated"));
    }

    @Test
    void cells_that_make_no_sense_say_so() {
        assertThat(check(line(2, "code", "1-1", "building", "1", "floor", "0")))
                .containsEntry(2, Map.of("floor", "floor-invalid"));
        assertThat(check(line(2, "code", "1-1", "building", "1", "area", "80")))
                .containsEntry(2, Map.of("areaSource", "required"));
        assertThat(check(line(2, "code", "1-1", "building", "1", "area", "-1", "areaSource", "MEASURED")))
                .containsEntry(2, Map.of("area", "not-positive"));
        assertThat(check(line(2, "code", "1-1", "building", "1", "id", "x", "version", "0")))
                .containsEntry(2, Map.of("id", "place-missing"));
    }

    @Test
    void an_exported_sheet_comes_back_changed() {
        take(line(2, "code", "1-101", "building", "1", "floor", "1", "area", "80.5", "areaSource", "MEASURED"));
        var exported = UnitLine.layout()
                .read(company.<byte[]>inTransaction(
                        () -> export.of(company.system(), project, Locale.SIMPLIFIED_CHINESE)));

        var changed = new HashMap<>(exported.getFirst().cells());
        changed.put("code", "1-0101");
        changed.put("floor", "2");
        var row = UnitLine.layout().check(2, changed);
        assertThat(check(row)).containsEntry(2, Map.of());
        take(row);

        assertThat(place("1-0101").floor()).isEqualTo(2);
        assertThat(company.<Boolean>inTransaction(
                        () -> places.byCode(project, "1-101").isPresent()))
                .isFalse();
        assertThat(check(row)).containsEntry(2, Map.of("version", "stale"));
    }

    @Test
    void a_unit_of_another_project_is_not_known_here() {
        var other = company.<ProjectId>inTransaction(() ->
                projects.create(company.system(), NewProject.of("他处", ProjectKind.MIXED, "", "Asia/Shanghai", null)));
        take(line(2, "code", "1-101", "building", "1"));
        var unit = place("1-101");
        var row = line(
                2, "code", "1-101", "building", "1", "id", unit.id().value().toString(), "version", "0");

        assertThat(company.<Map<Integer, Map<String, String>>>inTransaction(() -> units.check(other, List.of(row))))
                .containsEntry(2, Map.of("id", "place-missing"));
    }

    private static SheetRow line(int number, String... cells) {
        var map = new HashMap<String, String>();
        for (var at = 0; at < cells.length; at += 2) {
            map.put(cells[at], cells[at + 1]);
        }
        return new SheetRow(number, map, Map.of());
    }

    private Map<Integer, Map<String, String>> check(SheetRow... rows) {
        return company.inTransaction(() -> units.check(project, List.of(rows)));
    }

    private void take(SheetRow... rows) {
        company.<Boolean>inTransaction(() -> {
            units.take(company.system(), project, List.of(rows));
            return true;
        });
    }

    private PlaceSummary place(String code) {
        return company.inTransaction(() -> places.byCode(project, code).orElseThrow());
    }
}
