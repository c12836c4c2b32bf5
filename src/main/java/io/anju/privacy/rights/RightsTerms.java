package io.anju.privacy.rights;

import io.anju.calendar.ServiceCalendar;
import io.anju.calendar.ServiceCalendars;
import io.anju.codes.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers and terms: the answer is due at the end of the fifteenth working day of the office's calendar (Y-10). */
@Component
class RightsTerms {

    private static final String PREFIX = "GR";
    private static final int WORKING_DAYS = 15;

    private final ServiceCalendars calendars;
    private final Numbers numbers;

    RightsTerms(ServiceCalendars calendars, Numbers numbers) {
        this.calendars = calendars;
        this.numbers = numbers;
    }

    record Term(String number, Instant dueAt) {}

    Term of(Asking asked) {
        var calendar = asked.project() == null
                ? ServiceCalendar.standard(ServiceCalendar.CHINA)
                : calendars.of(asked.project());
        return new Term(
                numbers.next(PREFIX, LocalDate.ofInstant(asked.at(), calendar.zone())),
                calendar.plusWorkingDays(asked.at(), WORKING_DAYS));
    }
}
