package io.anju.requests.handling;

import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.estate.Projects;
import io.anju.estate.SitePlans;
import io.anju.people.People;
import io.anju.people.Tie;
import io.anju.requests.journal.ServiceRequest;
import io.anju.workorders.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a request is, whom to call there, and what its reporter has to do with the place. */
@Component
public class Whereabouts {

    private final Places places;
    private final Projects projects;
    private final SitePlans plans;
    private final People people;

    Whereabouts(Places places, Projects projects, SitePlans plans, People people) {
        this.places = places;
        this.projects = projects;
        this.plans = plans;
        this.people = people;
    }

    /**
     * The place, if one was named, and the number of the service desk.
     *
     * @param phone absent where there is no number to call
     */
    public record Where(@Nullable String place, @Nullable String phone) {}

    /** The place as its reporter may know it, and the number to call. */
    public Where of(ServiceRequest request) {
        return new Where(
                request.place().map(id -> places.get(id).name()).orElse(null),
                projects.get(request.projectId()).phone());
    }

    /** What a reporter who is in the register has to do with units today, that of the request first. */
    public List<Tie> ties(ServiceRequest request) {
        return Optional.ofNullable(request.report().personId()).map(people::ties).orElse(List.of()).stream()
                .sorted(Comparator.comparing(tie -> !request.place().equals(Optional.of(tie.unit()))))
                .toList();
    }

    /** Where it is; null where no place was named. */
    @Nullable
    public PlaceSummary place(ServiceRequest request) {
        return request.place().map(places::get).orElse(null);
    }

    /** The spot that the reporter pointed at, else the pin of the place; null where no plan shows it. */
    @Nullable
    public Spot spot(ServiceRequest request) {
        var pointed = request.report().spot();
        return pointed != null
                ? pointed
                : request.place()
                        .flatMap(plans::pinOf)
                        .map(pin -> new Spot(pin.plan(), pin.x(), pin.y()))
                        .orElse(null);
    }
}
