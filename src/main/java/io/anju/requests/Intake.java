package io.anju.requests;

import io.anju.estate.PlaceId;
import io.anju.files.FileId;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports.
 *
 * @param title what is wrong in a few words; null to take the category's name
 * @param description everything else that was said
 * @param place where; null where only the project is known
 * @param pin the spot on a plan; null without one
 * @param about whom a complaint is about; null for nobody in particular
 * @param reportedAt when it was reported, up to 30 days ago; null for now
 * @param impact and {@code urgency}: what the desk judged; null to start from the category
 * @param liability who answers (S-06); null to follow category and place
 * @param verified whether the desk has looked into it already, so that work may begin
 * @param window the appointment agreed on the telephone; null for none
 * @param solved what the first contact answered; null if it is not solved by that
 * @param suggestionTaken whether the category was taken from what the words suggested (ADR 0032), not chosen by hand
 * @param apart whether the desk knows that no outage explains it (ADR 0031)
 * @param consent version of the privacy text the reporter agreed to (Y-02); null where staff took it down
 */
public record Intake(
        ProjectId project,
        RequestKind kind,
        String category,
        ReportChannel channel,
        @Nullable String title,
        @Nullable String description,
        @Nullable PlaceId place,
        @Nullable Pin pin,
        Reporter reporter,
        @Nullable About about,
        @Nullable Instant reportedAt,
        @Nullable Impact impact,
        @Nullable Urgency urgency,
        @Nullable Liability liability,
        @Nullable Boolean chargeable,
        boolean verified,
        @Nullable Window window,
        @Nullable Solution solved,
        List<FileId> files,
        boolean suggestionTaken,
        boolean apart,
        @Nullable String consent) {

    public Intake {
        files = List.copyOf(files);
    }

    /** The same report about this person. */
    public Intake about(About whom) {
        return new Intake(
                project,
                kind,
                category,
                channel,
                title,
                description,
                place,
                pin,
                reporter,
                whom,
                reportedAt,
                impact,
                urgency,
                liability,
                chargeable,
                verified,
                window,
                solved,
                files,
                suggestionTaken,
                apart,
                consent);
    }

    /** A spot on a plan, both from 0 to 1. */
    public record Pin(UUID plan, double x, double y) {}

    /**
     * The person complained about.
     *
     * @param account null where only the words are known
     */
    public record About(@Nullable AccountId account, String name) {}

    /** A span agreed with the customer. */
    public record Window(Instant from, Instant to) {}

    /**
     * How it was settled.
     *
     * @param process what was done; null if the result says it all
     */
    public record Solution(@Nullable String process, String result) {}

    /** A repair told on the telephone, everything else as usual. */
    public static Intake repair(ProjectId project, String category, @Nullable PlaceId place, Reporter reporter) {
        return of(project, RequestKind.REPAIR, category, ReportChannel.PHONE, place, reporter);
    }

    /** A report with nothing but the essentials. */
    public static Intake of(
            ProjectId project,
            RequestKind kind,
            String category,
            ReportChannel channel,
            @Nullable PlaceId place,
            Reporter reporter) {
        return new Intake(
                project, kind, category, channel, null, null, place, null, reporter, null, null, null, null, null, null,
                false, null, null, List.of(), false, false, null);
    }
}
