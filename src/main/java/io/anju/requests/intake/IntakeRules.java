package io.anju.requests.intake;

import io.anju.calendar.ServiceCalendars;
import io.anju.estate.LiabilityHint;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.People;
import io.anju.requests.Impact;
import io.anju.requests.Intake;
import io.anju.requests.Liability;
import io.anju.requests.ReportChannel;
import io.anju.requests.Reporter;
import io.anju.requests.RequestKind;
import io.anju.requests.Urgency;
import io.anju.requests.category.Catalogue;
import io.anju.requests.journal.Priorities;
import io.anju.requests.journal.ReporterRights;
import io.anju.requests.reading.DangerWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the rules of an intake and works out what follows from it. */
@Component
class IntakeRules {

    static final Duration BACK_ENTRY = Duration.ofDays(30);
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 4_000;

    private final Catalogue catalogue;
    private final Places places;
    private final ServiceCalendars calendars;
    private final People people;
    private final ReporterRights rights;
    private final DangerWords dangerWords;
    private final Clock clock;

    IntakeRules(
            Catalogue catalogue,
            Places places,
            ServiceCalendars calendars,
            People people,
            ReporterRights rights,
            DangerWords dangerWords,
            Clock clock) {
        this.catalogue = catalogue;
        this.places = places;
        this.calendars = calendars;
        this.people = people;
        this.rights = rights;
        this.dangerWords = dangerWords;
        this.clock = clock;
    }

    /** Refuses what may not be taken in by this actor or makes no sense. */
    IntakeFacts check(Actor actor, Intake intake) {
        var now = clock.instant();
        var category = catalogue.forReport(intake.category(), intake.kind());
        var place = place(intake.place(), intake.project());
        rights.requireMayReport(actor, intake, place);
        checkWords(intake);
        var reportedAt = reportedAt(intake.reportedAt(), now);
        checkWindow(intake.window(), reportedAt);
        var dangers = dangerWords.signs(intake.title(), intake.description());
        var raised = !dangers.isEmpty() && intake.impact() == null && intake.urgency() == null;
        var impact = raised ? Impact.SAFETY : Objects.requireNonNullElse(intake.impact(), category.impact());
        var urgency = raised ? Urgency.DANGER_NOW : Objects.requireNonNullElse(intake.urgency(), category.urgency());
        var priority = intake.kind() == RequestKind.REPAIR ? catalogue.matrix().priority(impact, urgency) : null;
        var calendar = calendars.of(intake.project());
        var day = LocalDate.ofInstant(reportedAt, calendar.zone());
        var liability = liability(intake, category.liability(), place, day);
        return new IntakeFacts(
                category,
                place,
                reporter(actor, intake),
                calendar,
                impact,
                urgency,
                priority,
                liability,
                Objects.requireNonNullElseGet(
                        intake.chargeable(), () -> category.chargeable() && liability == Liability.OWN_PART),
                reportedAt,
                now,
                !calendar.isOpen(reportedAt),
                Priorities.start(priority, calendar, reportedAt),
                dangers,
                raised);
    }

    /** The earliest and latest a report may claim to be from: 30 days back for staff, never the future. */
    private static Instant reportedAt(@Nullable Instant said, Instant now) {
        if (said == null) {
            return now;
        }
        if (said.isAfter(now) || said.isBefore(now.minus(BACK_ENTRY))) {
            throw Refused.field("reportedAt", said.isAfter(now) ? "in-the-future" : "too-long-ago");
        }
        return said;
    }

    private static void checkWords(Intake intake) {
        if (intake.title() != null && intake.title().length() > LONGEST_TITLE) {
            throw Refused.field("title", "too-long");
        }
        if (intake.description() != null && intake.description().length() > LONGEST_DESCRIPTION) {
            throw Refused.field("description", "too-long");
        }
        if (intake.solved() != null && intake.kind() == RequestKind.COMPLAINT) {
            throw Refused.field("solved.result", "complaint-needs-reply");
        }
        if (intake.solved() != null && intake.solved().result().isBlank()) {
            throw Refused.field("solved.result", "not-blank");
        }
        intake.reporter().check();
    }

    private static void checkWindow(Intake.@Nullable Window window, Instant reportedAt) {
        if (window != null
                && (!window.from().isBefore(window.to()) || window.to().isBefore(reportedAt))) {
            throw Refused.field("window", "window-invalid");
        }
    }

    private @Nullable PlaceSummary place(@Nullable PlaceId id, ProjectId project) {
        if (id == null) {
            return null;
        }
        var place = places.get(id);
        if (!place.project().equals(project) || !place.active()) {
            throw Refused.missing("place");
        }
        return place;
    }

    private static @Nullable Liability liability(
            Intake intake, @Nullable Liability usual, @Nullable PlaceSummary place, LocalDate day) {
        if (intake.liability() != null || intake.kind() != RequestKind.REPAIR) {
            return intake.liability();
        }
        var hint = place == null ? null : place.liabilityOn(day);
        if (hint == LiabilityHint.WARRANTY) {
            return Liability.WARRANTY;
        }
        if (usual != null) {
            return usual;
        }
        return hint == null ? null : Liability.of(hint);
    }

    private Reporter reporter(Actor actor, Intake intake) {
        var said = intake.reporter();
        if (intake.channel() == ReportChannel.ONLINE) {
            return people.personOf(actor.requireAccount())
                    .map(person -> Reporter.of(people.contact(person), said.phone()))
                    .orElseGet(
                            () -> new Reporter(actor.name(), said.phone(), said.email(), null, actor.requireAccount()));
        }
        if (said.person() != null) {
            return Reporter.of(people.contact(said.person()), said.phone());
        }
        return new Reporter(said.name(), said.phone(), said.email(), null, null);
    }
}
