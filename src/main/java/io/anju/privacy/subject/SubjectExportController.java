package io.anju.privacy.subject;

import io.anju.calendar.ServiceCalendar;
import io.anju.identity.PasswordConfirmation;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.privacy.rights.RightsRequestId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everything kept about somebody as a ZIP (Y-10): a page to read, the same for programs, and the files. */
@RestController
class SubjectExportController {

    private final SubjectExport export;
    private final ExportFile file;
    private final PasswordConfirmation password;
    private final Clock clock;

    SubjectExportController(SubjectExport export, ExportFile file, PasswordConfirmation password, Clock clock) {
        this.export = export;
        this.file = file;
        this.password = password;
        this.clock = clock;
    }

    /** To be handed to the person who asked for a copy. */
    @GetMapping(path = "/api/rights-requests/{id}/export.zip", produces = "application/zip")
    @Allowed(Permission.PERSONAL_DATA)
    void forRequest(Actor actor, @PathVariable UUID id, Locale locale, HttpServletResponse response)
            throws IOException {
        write(export.forRequest(actor, new RightsRequestId(id)), locale, response);
    }

    /** One's own. Refuses ({@code password-needed}) unless the password was confirmed in this session a moment ago. */
    @GetMapping(path = "/api/my/personal-data.zip", produces = "application/zip")
    @Allowed({})
    void ofOwn(Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        password.require(actor);
        write(export.ofOwn(actor), locale, response);
    }

    private void write(List<Told> told, Locale locale, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        file.write(told, clock.instant(), ServiceCalendar.CHINA, locale, response.getOutputStream());
    }
}
