package io.anju.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.database.CompanyScope;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.ProjectScope;
import io.anju.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnjuTest
class PlacesTests {

    @Autowired
    Projects projects;

    @Autowired
    Places places;

    private final CompanyId company = CompanyId.next();
    private final Actor actor = Actor.system(company, "test");
    private ProjectId project;

    @BeforeEach
    void one_project_with_a_tower() {
        project = in(() ->
                projects.create(actor, NewProject.of("金文大厦", ProjectKind.COMMERCIAL, "上海", "Asia/Shanghai", null)));
        in(() -> places.generate(actor, project, EstateFixtures.tower()));
    }

    @Test
    void a_room_is_found_by_the_number_people_say() {
        assertThat(codes("1803")).containsExactly("18F-1803");
        assertThat(codes("18f-1803")).containsExactly("18F-1803");
        assertThat(codes("180")).hasSize(6);
    }

    @Test
    void a_space_is_found_by_the_beginning_of_its_name_and_its_floor() {
        assertThat(codes("18F 电梯")).containsExactly("18F-电梯厅");
    }

    @Test
    void nothing_to_search_for_finds_nothing() {
        assertThat(codes("--- %")).isEmpty();
    }

    @Test
    void a_place_tells_what_it_lies_in() {
        var unit = room();

        assertThat(unit.within()).containsExactly("金文大厦", "18F");
        assertThat(in(() -> places.ancestors(unit.id())))
                .extracting(PlaceSummary::code)
                .containsExactly("J", "18F");
        assertThat(unit.floor()).isEqualTo(18);
    }

    @Test
    void a_code_is_unique_in_its_project() {
        assertThatThrownBy(() -> in(() -> places.generate(actor, project, EstateFixtures.tower())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("codes-taken");
        assertThat(in(() -> places.preview(actor, project, EstateFixtures.tower()))
                        .taken())
                .hasSize(20);
    }

    @Test
    void another_company_sees_no_place() {
        var unit = room();
        var stranger = CompanyId.next();

        assertThat(CompanyScope.<List<PlaceSummary>, RuntimeException>in(
                        stranger, () -> places.find(List.of(unit.id()))))
                .isEmpty();
    }

    @Test
    void who_may_write_elsewhere_learns_nothing_of_this_project() {
        var elsewhere = new Actor(
                company, null, "x", Map.of(Permission.ESTATE_WRITE, new ProjectScope(false, Set.of(ProjectId.next()))));

        assertThatThrownBy(() -> in(() -> places.generate(elsewhere, project, EstateFixtures.homes())))
                .isInstanceOf(Refused.class)
                .hasMessage("project-missing");
    }

    @Test
    void the_same_outside_name_and_position_is_the_same_place() {
        var first = in(() -> places.findOrCreate(actor, project, "1 Main St  Boston", 42.36, -71.06));
        var again = in(() -> places.findOrCreate(actor, project, "1 Main St Boston ", 42.36, -71.06));
        var elsewhere = in(() -> places.findOrCreate(actor, project, "1 Main St Boston", 42.37, -71.06));

        assertThat(again).isEqualTo(first).isNotEqualTo(elsewhere);
        assertThat(in(() -> places.near(first, 42.3605, -71.06, 60))).isTrue();
        assertThat(in(() -> places.near(first, 42.3605, -71.06, 50))).isFalse();
    }

    @Test
    void a_label_leads_to_its_place() {
        var unit = room();
        var code = in(() -> places.qrOf(actor, unit.id()));

        assertThat(in(() -> places.qrOf(actor, unit.id()))).isEqualTo(code);
        assertThat(code).hasSize(12);
        assertThat(in(() -> places.byQr(code))).map(PlaceSummary::id).contains(unit.id());
        assertThat(in(() -> places.byQr("222222222222"))).isEmpty();
    }

    private PlaceSummary room() {
        return in(() -> places.byCode(project, "18f-1803 ").orElseThrow());
    }

    private List<String> codes(String q) {
        return in(() -> places.search(project, q)).stream()
                .map(PlaceSummary::code)
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return CompanyScope.<T, RuntimeException>in(company, work::get);
    }
}
