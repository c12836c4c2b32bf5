package io.anju.workforce.staff;

import io.anju.kernel.ProjectId;
import io.anju.workforce.ContactWay;
import io.anju.workforce.NewStaff;
import io.anju.workforce.TeamId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the file of a member of staff shall say. */
record StaffRequest(
        @NotBlank @Size(max = 80) String name,
        @Nullable @Size(max = 30) String number,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable LocalDate joinedOn,
        @NotNull @Size(max = 30) Set<@NotBlank @Size(max = 40) String> skills,
        @NotNull @Size(max = 8) List<@Valid Way> contacts,
        @NotEmpty @Size(max = 50) List<@Valid Place> assignments) {

    record Way(
            @NotNull ContactWay.Kind kind,
            @NotBlank @Size(max = 100) String value) {}

    record Place(
            @NotNull UUID project,
            @NotBlank @Size(max = 40) String post,
            @Nullable UUID team) {}

    NewStaff content() {
        return new NewStaff(
                name,
                number == null || number.isBlank() ? null : number.strip(),
                email == null || email.isBlank() ? null : email.strip(),
                joinedOn,
                skills,
                contacts.stream()
                        .map(way -> new ContactWay(way.kind(), way.value()))
                        .toList(),
                assignments.stream()
                        .map(place -> new NewStaff.Place(
                                new ProjectId(place.project()),
                                place.post(),
                                place.team() == null ? null : new TeamId(place.team())))
                        .toList());
    }
}
