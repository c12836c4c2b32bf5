package io.anju.people.registration;

import io.anju.http.Throttle;
import io.anju.identity.Companies;
import io.anju.kernel.Actor;
import io.anju.kernel.Open;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.PrivacyNotice;
import io.anju.people.Relation;
import io.anju.people.occupancy.Units;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How residents sign up. */
@RestController
@RequestMapping("/api/public/{company}")
class PublicRegistrationController {

    /** From one address, a house of many behind one router included; more is somebody who tries numbers out. */
    static final int MOST_AN_HOUR = 30;

    private final Registrations registrations;
    private final Units units;
    private final Companies companies;
    private final Throttle newcomers;

    PublicRegistrationController(Registrations registrations, Units units, Companies companies, Clock clock) {
        this.registrations = registrations;
        this.units = units;
        this.companies = companies;
        this.newcomers = new Throttle(clock, MOST_AN_HOUR);
    }

    /**
     * Who signs up: with a {@code code}, or with project, unit in words and relation.
     *
     * @param consent version of the privacy notice that was agreed to
     */
    record RegistrationRequest(
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 40) String phone,
            @Nullable @Email @Size(max = 254) String email,
            @NotNull @Size(max = 200) String password,
            @NotBlank @Size(max = 20) String consent,
            @Nullable @Size(max = 60) String code,
            @Nullable UUID project,
            @Nullable @Size(max = 100) String unit,
            @Nullable Relation relation) {

        @Override
        public String toString() {
            return "RegistrationRequest";
        }
    }

    /** Whether the newcomer is bound already or waits for the desk. */
    record RegistrationAnswer(boolean bound) {}

    record NoticeView(String version, String zh, String en) {}

    @GetMapping("/privacy-notice")
    @Open
    NoticeView notice(Actor actor, @PathVariable String company) {
        var name = companies.name(actor.company());
        return new NoticeView(PrivacyNotice.VERSION, PrivacyNotice.text("zh", name), PrivacyNotice.text("en", name));
    }

    @GetMapping("/projects")
    @Open
    @Transactional(readOnly = true)
    List<Units.ProjectName> projects(@PathVariable String company) {
        return units.projects();
    }

    @PostMapping("/registrations")
    @Open
    @ResponseStatus(HttpStatus.CREATED)
    RegistrationAnswer register(
            Actor actor,
            HttpServletRequest http,
            @PathVariable String company,
            @Valid @RequestBody RegistrationRequest request) {
        newcomers.count(actor.company().value() + " " + http.getRemoteAddr());
        var newcomer =
                new Newcomer(request.name(), request.phone(), request.email(), request.password(), request.consent());
        if (request.code() != null && !request.code().isBlank()) {
            registrations.byCode(actor, newcomer, request.code());
            return new RegistrationAnswer(true);
        }
        if (request.project() == null || request.relation() == null) {
            throw Refused.field(request.project() == null ? "project" : "relation", "required");
        }
        if (request.unit() == null || request.unit().isBlank()) {
            throw Refused.field("unit", "required");
        }
        registrations.request(actor, newcomer, new ProjectId(request.project()), request.unit(), request.relation());
        return new RegistrationAnswer(false);
    }
}
