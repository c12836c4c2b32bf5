package io.anju.estate.label;

import io.anju.estate.place.PlaceLabels;
import io.anju.estate.place.PlaceQueries;
import io.anju.estate.project.ProjectQueries;
import io.anju.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a label belongs to, and says no more than the wall it is stuck to would. */
@Service
class Scans {

    private final PlaceQueries places;
    private final ProjectQueries projects;
    private final PlaceLabels labels;

    Scans(PlaceQueries places, ProjectQueries projects, PlaceLabels labels) {
        this.places = places;
        this.projects = projects;
        this.labels = labels;
    }

    /** Refuses {@code label-missing} for a code that never was, {@code label-replaced} for one that stopped. */
    @Transactional(readOnly = true)
    ScanController.ScannedPlace scan(String code) {
        var place = places.byLabel(code)
                .orElseThrow(
                        () -> labels.revoked(code) ? Refused.conflict("label-replaced") : Refused.missing("label"));
        var project = projects.find(place.project()).orElseThrow(() -> Refused.missing("label"));
        return new ScanController.ScannedPlace(
                place.id(),
                place.project(),
                project.name(),
                place.name(),
                project.phone(),
                place.active() && place.publicSpace());
    }
}
