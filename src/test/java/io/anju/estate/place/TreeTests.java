package io.anju.estate.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.anju.http.IfMatch;
import io.anju.kernel.ProjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnjuTest
class TreeTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Projects projects;

    @Autowired
    Places places;

    @Autowired
    PlaceChanges changes;

    @Autowired
    TestCompanies companies;

    private TestCompany company;
    private ProjectId project;

    @BeforeEach
    void homes_with_two_sections() {
        company = companies.create();
        project = project("和美家园");
        company.<PlaceId>inTransaction(() -> places.generate(company.system(), project, EstateFixtures.homes()));
    }

    @Test
    void a_moved_place_takes_everything_inside_along() {
        var floor = place("3-2-5F");
        company.<Boolean>inTransaction(() -> {
            changes.move(
                    company.system(),
                    floor.id(),
                    new IfMatch(null),
                    place("3-1").id());
            return true;
        });

        assertThat(place("3-2-501").within()).containsExactly("3号楼", "1单元", "5层");
        assertThat(path("3-2-501")).startsWith(path("3-1") + "/");
    }

    @Test
    void the_database_lets_nothing_lie_inside_itself() {
        assertThatThrownBy(() -> put("3-2", "3-2")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> put("3-2", "3-2-5F")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_database_lets_no_parent_be_of_the_wrong_kind() {
        assertThatThrownBy(() -> put("3-2-5F", "3-1-501"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("place_parent_kind");
    }

    @Test
    void the_database_lets_no_parent_be_in_another_project() {
        var other = project("他处");

        assertThatThrownBy(() -> company.<Integer>inTransaction(
                        () -> jdbc.sql("update estate.place set project_id = ? where code = '3-2-501'")
                                .param(other.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private ProjectId project(String name) {
        return company.inTransaction(() -> projects.create(
                company.system(), NewProject.of(name, ProjectKind.RESIDENTIAL, "", "Asia/Shanghai", null)));
    }

    private void put(String code, String into) {
        company.<Integer>inTransaction(() -> jdbc.sql("""
                        update estate.place c set parent_id = p.id, parent_kind = p.kind, parent_path = p.path
                        from estate.place p where c.code = ? and p.code = ?""").params(code, into).update());
    }

    private String path(String code) {
        return company.inTransaction(() -> jdbc.sql("select path from estate.place where code = ?")
                .param(code)
                .query(String.class)
                .single());
    }

    private PlaceSummary place(String code) {
        return company.inTransaction(() -> places.byCode(project, code).orElseThrow());
    }
}
