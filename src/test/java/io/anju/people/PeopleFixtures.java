package io.anju.people;

import io.anju.TestCompany;
import io.anju.estate.NewPlace;
import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.estate.ProjectKind;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import org.springframework.boot.test.context.TestComponent;

/** A project with units, for tests about the people in them. */
@TestComponent
public class PeopleFixtures {

    private final Places places;

    PeopleFixtures(Places places) {
        this.places = places;
    }

    public ProjectId project(TestCompany company) {
        return company.project("项目" + Ids.next(), ProjectKind.RESIDENTIAL);
    }

    public PlaceId unit(TestCompany company, ProjectId project, String code) {
        return inBuilding(company, project, PlaceKind.UNIT, code, code + "室");
    }

    public PlaceId publicPlace(TestCompany company, ProjectId project, String code, String name) {
        return inBuilding(company, project, PlaceKind.SPACE, code, name);
    }

    private PlaceId inBuilding(TestCompany company, ProjectId project, PlaceKind kind, String code, String name) {
        return company.inTransaction(() -> {
            var building = places.byCode(project, "B")
                    .map(PlaceSummary::id)
                    .orElseGet(() -> places.add(
                            company.system(),
                            new NewPlace(
                                    project, null, PlaceKind.BUILDING, PlaceFacts.of(PlaceKind.BUILDING, "B", "B栋"))));
            return places.add(company.system(), new NewPlace(project, building, kind, PlaceFacts.of(kind, code, name)));
        });
    }
}
