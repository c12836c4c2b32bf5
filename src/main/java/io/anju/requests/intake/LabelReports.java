package io.anju.requests.intake;

import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.files.FileId;
import io.anju.kernel.Refused;
import io.anju.requests.Intake;
import io.anju.requests.ReportChannel;
import io.anju.requests.Reporter;
import io.anju.requests.RequestKind;
import io.anju.requests.intake.PreviewController.LabelSketch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports of strangers: the scanned label alone says where, so nobody can report for a place without standing there. */
@Component
public class LabelReports {

    private final Places places;

    LabelReports(Places places) {
        this.places = places;
    }

    /**
     * A report with the consent to the privacy text.
     *
     * @param consent version of the text that was shown; only the present one counts
     * @param label code of the scanned label, which says the place
     * @param files uploaded by the same visitor before
     */
    public record PublicReport(
            @NotBlank @Size(max = 40) String consent,
            @NotBlank @Size(max = 40) String label,
            @NotNull RequestKind kind,
            @NotBlank @Size(max = 40) String category,
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 4000) String description,
            @Nullable @Valid Stranger reporter,
            @Nullable @Size(max = 9) List<UUID> files,
            @Nullable Boolean suggestionTaken) {}

    /** As much as somebody wants to say about themselves, which may be nothing. */
    record Stranger(
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 254) String email) {}

    /** The report as an intake; refuses ({@code label-missing}) a label that leads nowhere any more. */
    public Intake intake(PublicReport report) {
        var reporter = report.reporter();
        return intake(
                report.label(),
                report.kind(),
                report.category(),
                report.title(),
                report.description(),
                reporter == null
                        ? Reporter.UNKNOWN
                        : new Reporter(reporter.name(), reporter.phone(), reporter.email(), null, null),
                report.files(),
                Boolean.TRUE.equals(report.suggestionTaken()),
                report.consent());
    }

    /** Refuses ({@code label-missing}) a label that leads nowhere any more. */
    void requireKnown(String label) {
        place(label);
    }

    private PlaceSummary place(String label) {
        return places.byQr(label).orElseThrow(() -> Refused.missing("label"));
    }

    /** As much of it as a promise needs. */
    Intake sketch(LabelSketch sketch) {
        return intake(
                sketch.label(),
                sketch.kind(),
                sketch.category(),
                null,
                sketch.words(),
                Reporter.UNKNOWN,
                null,
                false,
                null);
    }

    private Intake intake(
            String label,
            RequestKind kind,
            String category,
            @Nullable String title,
            @Nullable String description,
            Reporter reporter,
            @Nullable List<UUID> files,
            boolean suggestionTaken,
            @Nullable String consent) {
        var place = place(label);
        return new Intake(
                place.project(),
                kind,
                category,
                ReportChannel.QR,
                title,
                description,
                place.id(),
                null,
                reporter,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                files == null ? List.of() : files.stream().map(FileId::new).toList(),
                suggestionTaken,
                false,
                consent);
    }
}
