package io.anju.requests.journal;

import io.anju.estate.PlaceSummary;
import io.anju.estate.Projects;
import io.anju.estate.SitePlans;
import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.people.Occupancy;
import io.anju.people.People;
import io.anju.requests.Intake;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may report what, and whose requests are whose. */
@Component
public class ReporterRights {

    private final People people;
    private final Projects projects;
    private final Accounts accounts;
    private final SitePlans plans;

    ReporterRights(People people, Projects projects, Accounts accounts, SitePlans plans) {
        this.people = people;
        this.projects = projects;
        this.accounts = accounts;
        this.plans = plans;
    }

    /**
     * Staff report for everybody in their projects; a resident for the own unit and the public places of the own projects;
     * a visitor only for public places.
     */
    public void requireMayReport(Actor actor, Intake intake, @Nullable PlaceSummary place) {
        var about = intake.about();
        var accused = about == null ? null : about.account();
        if (accused != null && accounts.find(accused).isEmpty()) {
            throw Refused.missing("account");
        }
        var pin = intake.pin();
        if (pin != null) {
            plans.require(pin.plan(), intake.project());
        }
        switch (intake.channel()) {
            case PHONE, COUNTER, EMAIL, PAPER -> {
                actor.require(Permission.REQUEST_INTAKE, intake.project(), "project");
                if (place == null) {
                    projects.get(intake.project());
                }
                requireKnownPerson(actor, intake);
            }
            case ONLINE -> requireResident(actor, intake, place);
            case QR -> requirePublic(intake, place);
            case IMPORT -> throw Refused.field("channel", "channel-invalid");
        }
    }

    /** Whether the request is this account's own: reported by it or by its person. */
    boolean isOwn(AccountId account, ServiceRequest request) {
        if (account.equals(request.report.accountId())) {
            return true;
        }
        var person = request.report.personId();
        return person != null && people.personOf(account).filter(person::equals).isPresent();
    }

    private void requireKnownPerson(Actor actor, Intake intake) {
        var person = intake.reporter().person();
        if (person != null
                && !actor.may(Permission.REQUEST_INTAKE, people.get(person).project())) {
            throw Refused.missing("person");
        }
    }

    private void requireResident(Actor actor, Intake intake, @Nullable PlaceSummary place) {
        if (!actor.may(Permission.REPORT_OWN)) {
            throw Refused.forbidden();
        }
        var units = people.unitsOf(actor.requireAccount());
        if (units.stream().noneMatch(unit -> unit.project().equals(intake.project()))) {
            throw Refused.missing("project");
        }
        if (place != null && !place.publicSpace() && !isOwnUnit(units, place)) {
            throw Refused.missing("place");
        }
        requireNoJudgement(intake);
    }

    private static boolean isOwnUnit(List<Occupancy> units, PlaceSummary place) {
        return units.stream()
                .anyMatch(unit -> unit.unit().equals(place.id()) || unit.unit().equals(place.parent()));
    }

    private static void requirePublic(Intake intake, @Nullable PlaceSummary place) {
        if (place == null || !place.publicSpace()) {
            throw Refused.missing("place");
        }
        requireNoJudgement(intake);
    }

    /** Only the desk judges, dates back and settles. */
    private static void requireNoJudgement(Intake intake) {
        if (intake.impact() != null
                || intake.liability() != null
                || intake.chargeable() != null
                || intake.reportedAt() != null
                || intake.solved() != null
                || intake.verified()
                || intake.apart()
                || intake.reporter().person() != null) {
            throw Refused.forbidden();
        }
    }
}
