/**
 * When a project's service desk is open: weekly hours, holidays, make-up workdays, and the arithmetic of service time.
 *
 * <p><b>Service hours</b> are when somebody sits at the desk; a <b>working day</b> is a date on which the desk opens; a
 * <b>make-up workday</b> (调休上班) is a weekend day on which China works. {@link io.anju.calendar.ServiceCalendar} is the
 * value that answers, {@link io.anju.calendar.ServiceCalendars} keeps one per project. Not here: who is on duty
 * (workforce) and what is promised (deadlines).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "http"})
package io.anju.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
