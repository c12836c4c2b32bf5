package io.anju.requests;

import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.files.FileId;
import io.anju.kernel.Refused;
import io.anju.requests.PreviewController.LabelSketch;
import io.anju.requests.PublicReportController.PublicReport;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports of strangers: the scanned label alone says where, so nobody can report for a place without standing there. */
@Component
class LabelReports {

    private final Places places;

    LabelReports(Places places) {
        this.places = places;
    }

    /** The report as an intake; refuses ({@code label-missing}) a label that leads nowhere any more. */
    Intake intake(PublicReport report) {
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
                report.consent());
    }

    /** As much of it as a promise needs. */
    Intake sketch(LabelSketch sketch) {
        return intake(sketch.label(), sketch.kind(), sketch.category(), null, null, Reporter.UNKNOWN, null, null);
    }

    private Intake intake(
            String label,
            RequestKind kind,
            String category,
            @Nullable String title,
            @Nullable String description,
            Reporter reporter,
            @Nullable List<UUID> files,
            @Nullable String consent) {
        PlaceSummary place = places.byQr(label).orElseThrow(() -> Refused.missing("label"));
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
                consent);
    }
}
