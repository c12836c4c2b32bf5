package io.anju.estate.label;

import io.anju.estate.PlaceId;
import io.anju.kernel.Open;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a scanned label leads to. */
@RestController
class ScanController {

    private static final String SAFE = "[a-z0-9-]{1,40}";

    private final Scans scans;

    ScanController(Scans scans) {
        this.scans = scans;
    }

    /**
     * All that a stranger learns of a place; its id opens nothing, and tells staff which of their work is here.
     *
     * @param phone what to call; null where there is no such number
     * @param reporting whether something can be reported here without an account
     */
    record ScannedPlace(
            PlaceId id,
            ProjectId projectId,
            String project,
            String place,
            @Nullable String phone,
            boolean reporting) {}

    @Open
    @GetMapping("/api/public/{company}/places/{code}")
    ScannedPlace scan(@PathVariable String company, @PathVariable String code) {
        return scans.scan(code);
    }

    /** The camera's link: short on paper, and free to lead elsewhere one day. */
    @Open
    @GetMapping("/q/{company}/{code}")
    ResponseEntity<Void> follow(@PathVariable String company, @PathVariable String code) {
        if (!company.matches(SAFE) || !code.matches(SAFE)) {
            throw Refused.missing("label");
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/home/q/" + company + "/" + code))
                .build();
    }
}
