package io.anju.requests.intake;

import io.anju.estate.PlaceId;
import io.anju.files.FileId;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.people.PersonId;
import io.anju.requests.Impact;
import io.anju.requests.Intake;
import io.anju.requests.Liability;
import io.anju.requests.ReportChannel;
import io.anju.requests.Reporter;
import io.anju.requests.RequestKind;
import io.anju.requests.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report as forms send it; which parts a sender may fill is for the rules of the intake. */
public record IntakeForm(
        @NotNull UUID project,
        @NotNull RequestKind kind,
        @NotBlank @Size(max = 40) String category,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String description,
        @Nullable UUID place,
        @Nullable @Valid PinForm pin,
        @Nullable @Valid ReporterForm reporter,
        @Nullable UUID aboutAccount,
        @Nullable @Size(max = 100) String aboutName,
        @Nullable Instant reportedAt,
        @Nullable Impact impact,
        @Nullable Urgency urgency,
        @Nullable Liability liability,
        @Nullable Boolean chargeable,
        @Nullable Boolean verified,
        @Nullable @Valid WindowForm window,
        @Nullable @Valid SolutionForm solved,
        @Nullable @Size(max = 30) List<UUID> files,
        @Nullable Boolean suggestionTaken,
        @Nullable Boolean apart) {

    /** A spot on a plan. */
    record PinForm(
            @NotNull UUID plan,
            @DecimalMin("0") @DecimalMax("1") double x,
            @DecimalMin("0") @DecimalMax("1") double y) {}

    /** Who reports. */
    record ReporterForm(
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 254) String email,
            @Nullable UUID person) {}

    /** A span of time. */
    public record WindowForm(@NotNull Instant from, @NotNull Instant to) {

        /** The window as the intake takes it. */
        public Intake.Window window() {
            return new Intake.Window(from, to);
        }
    }

    /** How it was settled. */
    public record SolutionForm(
            @Nullable @Size(max = 2000) String process,
            @NotBlank @Size(max = 2000) String result) {

        /** The solution as the intake takes it. */
        public Intake.Solution solution() {
            return new Intake.Solution(process, result);
        }
    }

    /**
     * The report this form holds, come in through the channel; {@code consent} is the version of the text that was
     * agreed to, null where none was shown.
     */
    public Intake intake(ReportChannel channel, @Nullable String consent) {
        return new Intake(
                new ProjectId(project),
                kind,
                category,
                channel,
                title,
                description,
                place == null ? null : new PlaceId(place),
                pin == null ? null : new Intake.Pin(pin.plan(), pin.x(), pin.y()),
                who(),
                aboutName == null
                        ? null
                        : new Intake.About(aboutAccount == null ? null : new AccountId(aboutAccount), aboutName),
                reportedAt,
                impact,
                urgency,
                liability,
                chargeable,
                Boolean.TRUE.equals(verified),
                window == null ? null : window.window(),
                solved == null ? null : solved.solution(),
                files == null ? List.of() : files.stream().map(FileId::new).toList(),
                Boolean.TRUE.equals(suggestionTaken),
                Boolean.TRUE.equals(apart),
                consent);
    }

    private Reporter who() {
        if (reporter == null) {
            return Reporter.UNKNOWN;
        }
        return new Reporter(
                reporter.name(),
                reporter.phone(),
                reporter.email(),
                reporter.person() == null ? null : new PersonId(reporter.person()),
                null);
    }
}
