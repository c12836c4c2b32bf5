package io.anju.requests.intake;

import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import io.anju.requests.Impact;
import io.anju.requests.Intake;
import io.anju.requests.Liability;
import io.anju.requests.ReportChannel;
import io.anju.requests.Reporter;
import io.anju.requests.RequestKind;
import io.anju.requests.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a report while it is still being told. */
record IntakeSketch(
        @NotNull UUID project,
        @NotNull RequestKind kind,
        @NotBlank @Size(max = 40) String category,
        @Nullable UUID place,
        @Nullable Instant reportedAt,
        @Nullable Impact impact,
        @Nullable Urgency urgency,
        @Nullable Liability liability,
        @Nullable Boolean chargeable,
        @Nullable Boolean verified,
        @Valid IntakeForm.@Nullable WindowForm window,
        @Nullable @Size(max = 4000) String words) {

    Intake intake(ReportChannel channel) {
        return new Intake(
                new ProjectId(project),
                kind,
                category,
                channel,
                null,
                words,
                place == null ? null : new PlaceId(place),
                null,
                Reporter.UNKNOWN,
                null,
                reportedAt,
                impact,
                urgency,
                liability,
                chargeable,
                Boolean.TRUE.equals(verified),
                window == null ? null : window.window(),
                null,
                List.of(),
                false,
                false,
                null);
    }
}
