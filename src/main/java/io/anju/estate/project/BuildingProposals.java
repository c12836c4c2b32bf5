package io.anju.estate.project;

import io.anju.estate.BuildingPlan;
import io.anju.estate.ProjectKind;
import io.anju.estate.Projects;
import io.anju.estate.place.PlaceQueries;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a new building usually looks like in a project of this kind: a start for the form, nothing more. */
@Component
class BuildingProposals {

    private static final String DEFAULT_LANGUAGE = "zh";
    private static final String RESOURCE = "/estate/building-proposals.json";

    private final Projects projects;
    private final PlaceQueries places;
    private final Map<ProjectKind, Map<String, BuildingPlan>> proposals;

    BuildingProposals(Projects projects, PlaceQueries places, JsonMapper json) {
        this.projects = projects;
        this.places = places;
        this.proposals = read(json);
    }

    /** The usual building in this language, under the first number that no building of the project has. */
    @Transactional(readOnly = true)
    public BuildingPlan propose(Actor actor, ProjectId id, String language) {
        actor.require(Permission.ESTATE_WRITE, id, "project");
        var byLanguage = proposals.getOrDefault(projects.get(id).kind(), Map.of());
        var usual = byLanguage.get(language.startsWith("en") ? "en" : DEFAULT_LANGUAGE);
        if (usual == null) {
            throw new IllegalStateException("no proposal for " + id);
        }
        return usual.called(freeCode(id, usual.code()));
    }

    private String freeCode(ProjectId project, String first) {
        var code = first;
        while (places.byCode(project, code).isPresent()) {
            code = Character.isDigit(code.charAt(0))
                    ? Integer.toString(Integer.parseInt(code) + 1)
                    : code.equals("Z") ? "1" : Character.toString(code.charAt(0) + 1);
        }
        return code;
    }

    private static Map<ProjectKind, Map<String, BuildingPlan>> read(JsonMapper json) {
        try (var in = new ClassPathResource(RESOURCE).getInputStream()) {
            return json.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
