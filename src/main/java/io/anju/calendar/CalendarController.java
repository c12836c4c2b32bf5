package io.anju.calendar;

import io.anju.calendar.CalendarQueries.CalendarView;
import io.anju.calendar.ExceptionalDays.ExceptionalDay;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Service hours of a project, and exceptional days of a project or the whole company. */
@RestController
class CalendarController {

    private final CalendarQueries queries;
    private final CalendarChanges changes;

    CalendarController(CalendarQueries queries, CalendarChanges changes) {
        this.queries = queries;
        this.changes = changes;
    }

    /** Other weekly hours; a weekday that is absent is closed. */
    record NewHours(
            @NotNull @Size(max = 7) Map<DayOfWeek, @NotNull @Size(max = 6) List<@NotNull @Valid OpeningHours>> week,
            @NotNull PublicHolidays holidays) {}

    /** Other hours on one date; without hours it is closed. */
    record NewDay(
            @NotBlank @Size(max = 60) String name,
            @Nullable @Valid OpeningHours hours) {}

    @GetMapping("/api/projects/{project}/calendar")
    @Allowed(Permission.ESTATE_READ)
    ResponseEntity<CalendarView> read(
            @PathVariable UUID project, @RequestParam LocalDate from, @RequestParam LocalDate to, Actor actor) {
        var view = queries.of(actor, new ProjectId(project), from, to);
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }

    @PutMapping("/api/projects/{project}/calendar")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<Void> change(
            @PathVariable UUID project, @Valid @RequestBody NewHours body, IfMatch ifMatch, Actor actor) {
        changes.change(actor, new ProjectId(project), ifMatch, body.week(), body.holidays());
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/api/projects/{project}/calendar/days/{day}")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<Void> exceptInProject(
            @PathVariable UUID project, @PathVariable LocalDate day, @Valid @RequestBody NewDay body, Actor actor) {
        changes.except(actor, new ProjectId(project), day, body.name(), body.hours());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/api/projects/{project}/calendar/days/{day}")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<Void> unexceptInProject(@PathVariable UUID project, @PathVariable LocalDate day, Actor actor) {
        changes.unexcept(actor, new ProjectId(project), day);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/api/calendar/days")
    @Allowed({Permission.ESTATE_READ, Permission.SETTINGS_WRITE})
    List<ExceptionalDay> companyDays(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return queries.companyDays(from, to);
    }

    @PutMapping("/api/calendar/days/{day}")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<Void> exceptEverywhere(@PathVariable LocalDate day, @Valid @RequestBody NewDay body, Actor actor) {
        changes.except(actor, null, day, body.name(), body.hours());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/api/calendar/days/{day}")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<Void> unexceptEverywhere(@PathVariable LocalDate day, Actor actor) {
        changes.unexcept(actor, null, day);
        return ResponseEntity.noContent().build();
    }
}
