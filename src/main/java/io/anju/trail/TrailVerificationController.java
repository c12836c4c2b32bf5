package io.anju.trail;

import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TrailVerificationController {

    private final Trail trail;

    TrailVerificationController(Trail trail) {
        this.trail = trail;
    }

    @GetMapping("/api/trail/verification")
    @Allowed(Permission.TRAIL_READ)
    TrailVerification verify() {
        return trail.verify();
    }
}
