package io.anju.workorders.proof;

import io.anju.estate.PlaceId;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.estate.Position;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.journal.Step;
import io.anju.workorders.journal.WorkOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides what an arrival rests on. The server decides, never the phone; what proves nothing still counts as an
 * arrival, only unproven, because a refused arrival would be lost in an outbox.
 */
@Component
class Arrivals {

    static final double NEAR_METRES = 150;

    private final Places places;

    Arrivals(Places places) {
        this.places = places;
    }

    /** The facts of an arrival step: proof, place of the scan, position, and a note on a scan from elsewhere. */
    Step.Facts judge(WorkOrder order, @Nullable String qr, @Nullable Position position) {
        var scanned = qr == null ? null : places.byQr(label(qr)).orElse(null);
        if (scanned != null && belongs(order, scanned)) {
            return facts(ArrivalProof.SCAN, scanned.id(), position, null);
        }
        var note = qr == null ? null : scanned == null ? "QR_UNKNOWN" : "QR_ELSEWHERE";
        var proof = near(order, position) ? ArrivalProof.POSITION : ArrivalProof.UNPROVEN;
        return facts(proof, null, position, note);
    }

    /** A label holds a link that ends with the place's code. */
    private static String label(String qr) {
        return qr.substring(qr.lastIndexOf('/') + 1);
    }

    private boolean belongs(WorkOrder order, PlaceSummary scanned) {
        var place = order.task().placeId();
        if (!scanned.project().equals(order.task().projectId())) {
            return false;
        }
        return place == null
                || scanned.id().equals(place)
                || building(scanned.id()).equals(building(place));
    }

    private PlaceId building(PlaceId place) {
        return places.ancestors(place).stream()
                .findFirst()
                .map(PlaceSummary::id)
                .orElse(place);
    }

    private boolean near(WorkOrder order, @Nullable Position position) {
        var place = order.task().placeId();
        return position != null
                && place != null
                && places.near(
                        place,
                        position.latitude().doubleValue(),
                        position.longitude().doubleValue(),
                        NEAR_METRES);
    }

    private static Step.Facts facts(
            ArrivalProof proof, @Nullable PlaceId place, @Nullable Position position, @Nullable String note) {
        return new Step.Facts(null, null, note, proof, place, position);
    }
}
