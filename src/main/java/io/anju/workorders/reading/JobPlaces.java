package io.anju.workorders.reading;

import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.people.CareFlags;
import io.anju.people.CareHint;
import io.anju.workorders.crew.CrewMember;
import io.anju.workorders.journal.WorkOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an order's work is, in the words of the estate. */
@Component
class JobPlaces {

    private final Projects projects;
    private final Places places;
    private final CareFlags care;

    JobPlaces(Projects projects, Places places, CareFlags care) {
        this.projects = projects;
        this.places = places;
        this.care = care;
    }

    /** What to heed there, for whoever goes there and who sends them while it is under way; null for nothing. */
    @Nullable
    List<CareHint> care(Actor actor, WorkOrder order, List<CrewMember> helpers) {
        var task = order.task();
        var place = task.placeId();
        var helps = helpers.stream()
                .anyMatch(each -> each.isOpen() && each.accountId().equals(actor.account()));
        var concerned =
                helps || order.isAssignedTo(actor.account()) || actor.may(Permission.WORK_DISPATCH, task.projectId());
        if (place == null || !concerned || !order.state().isLive()) {
            return null;
        }
        var hints = care.inUnit(place);
        return hints.isEmpty() ? null : hints;
    }

    JobView.JobProject project(ProjectId id) {
        var project = projects.get(id);
        return new JobView.JobProject(id, project.name(), project.phone(), project.zone());
    }

    JobView.@Nullable JobPlace place(@Nullable PlaceId id) {
        if (id == null) {
            return null;
        }
        var place = places.get(id);
        return new JobView.JobPlace(id, place.code(), place.name(), place.within(), place.floor(), place.position());
    }
}
