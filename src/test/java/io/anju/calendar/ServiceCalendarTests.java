package io.anju.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceCalendarTests {

    private static final ServiceCalendar OFFICE = ServiceCalendar.standard(ServiceCalendar.CHINA);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void the_desk_is_open_from_the_first_minute_to_the_last() {
        assertThat(OFFICE.isOpen(at("2026-11-04T08:59:59"))).isFalse();
        assertThat(OFFICE.isOpen(at("2026-11-04T09:00"))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-11-04T16:59:59"))).isTrue();
        assertThat(OFFICE.isOpen(at("2026-11-04T17:00"))).isFalse();
    }

    @Test
    void the_next_opening_after_friday_evening_is_monday_morning() {
        assertThat(OFFICE.nextOpening(at("2026-11-06T17:00"))).isEqualTo(at("2026-11-09T09:00"));
    }

    @Test
    void the_next_opening_of_an_open_desk_is_now() {
        assertThat(OFFICE.nextOpening(at("2026-11-04T12:34"))).isEqualTo(at("2026-11-04T12:34"));
    }

    @Test
    void the_next_closing_of_a_closed_desk_is_now() {
        assertThat(OFFICE.nextClosing(at("2026-11-04T20:00"))).contains(at("2026-11-04T20:00"));
        assertThat(OFFICE.nextClosing(at("2026-11-04T10:00"))).contains(at("2026-11-04T17:00"));
    }

    @Test
    void the_desk_is_closed_on_national_day_and_open_on_its_make_up_saturday() {
        assertThat(OFFICE.isWorkingDay(LocalDate.parse("2026-10-01"))).isFalse();
        assertThat(OFFICE.isOpen(at("2026-10-10T10:00"))).isTrue();
        assertThat(OFFICE.holidayOn(LocalDate.parse("2026-10-10"))).contains("国庆节");
    }

    @Test
    void after_the_spring_festival_eve_the_desk_opens_nine_days_later() {
        assertThat(OFFICE.nextOpening(at("2026-02-14T17:00"))).isEqualTo(at("2026-02-24T09:00"));
    }

    @Test
    void a_company_exception_wins_over_a_public_holiday() {
        var calendar = ServiceCalendar.of(
                ServiceCalendar.CHINA,
                ServiceHours.OFFICE_WEEK,
                Map.of(
                        LocalDate.parse("2026-10-01"), List.of(hours("10:00", "12:00")),
                        LocalDate.parse("2026-11-04"), List.of()),
                PublicHolidays.CHINA);
        assertThat(calendar.isOpen(at("2026-10-01T11:00"))).isTrue();
        assertThat(calendar.isOpen(at("2026-11-04T11:00"))).isFalse();
    }

    @Test
    void a_desk_that_keeps_no_holidays_works_on_all_of_them() {
        var calendar =
                ServiceCalendar.of(ServiceCalendar.CHINA, ServiceHours.OFFICE_WEEK, Map.of(), PublicHolidays.NONE);
        assertThat(calendar.isOpen(at("2026-10-01T11:00"))).isTrue();
        assertThat(calendar.dataUntil()).isNull();
        assertThat(calendar.beyondData(LocalDate.parse("2031-01-01"))).isFalse();
    }

    @Test
    void beyond_the_official_data_the_weekday_rule_speaks_and_says_so() {
        assertThat(OFFICE.dataUntil()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(OFFICE.beyondData(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(OFFICE.beyondData(LocalDate.parse("2027-01-01"))).isTrue();
        assertThat(OFFICE.isWorkingDay(LocalDate.parse("2027-01-01"))).isTrue();
    }

    @Test
    void service_time_runs_on_the_next_working_day() {
        assertThat(OFFICE.plusOpen(at("2026-11-06T16:00"), Duration.ofHours(2))).isEqualTo(at("2026-11-09T10:00"));
        assertThat(OFFICE.plusOpen(at("2026-11-06T16:00"), Duration.ofHours(1))).isEqualTo(at("2026-11-06T17:00"));
        assertThat(OFFICE.plusOpen(at("2026-11-07T11:00"), Duration.ZERO)).isEqualTo(at("2026-11-07T11:00"));
    }

    @Test
    void service_time_between_two_instants_leaves_out_nights_and_weekends() {
        assertThat(OFFICE.openBetween(at("2026-11-06T16:00"), at("2026-11-09T10:30")))
                .isEqualTo(Duration.ofMinutes(150));
        assertThat(OFFICE.openBetween(at("2026-11-09T10:00"), at("2026-11-06T10:00")))
                .isZero();
    }

    @Test
    void the_day_of_the_start_is_not_a_working_day_that_counts() {
        assertThat(OFFICE.plusWorkingDays(at("2026-11-04T10:00"), 1)).isEqualTo(at("2026-11-05T17:00"));
        assertThat(OFFICE.plusWorkingDays(at("2026-11-06T10:00"), 3)).isEqualTo(at("2026-11-11T17:00"));
        assertThat(OFFICE.plusWorkingDays(at("2026-11-07T10:00"), 1)).isEqualTo(at("2026-11-09T17:00"));
    }

    @Test
    void zero_working_days_are_the_next_end_of_service() {
        assertThat(OFFICE.plusWorkingDays(at("2026-11-04T10:00"), 0)).isEqualTo(at("2026-11-04T17:00"));
        assertThat(OFFICE.plusWorkingDays(at("2026-11-06T17:00"), 0)).isEqualTo(at("2026-11-09T17:00"));
    }

    @Test
    void an_overnight_desk_belongs_to_the_day_on_which_it_opens() {
        var night = weekly(ServiceCalendar.CHINA, Map.of(DayOfWeek.FRIDAY, List.of(hours("22:00", "06:00"))));
        assertThat(night.isOpen(at("2026-11-07T05:59"))).isTrue();
        assertThat(night.isOpen(at("2026-11-07T06:00"))).isFalse();
        assertThat(night.isWorkingDay(LocalDate.parse("2026-11-07"))).isFalse();
        assertThat(night.plusWorkingDays(at("2026-11-05T10:00"), 1)).isEqualTo(at("2026-11-07T06:00"));
    }

    @Test
    void a_desk_that_never_closes_has_no_next_closing() {
        var always = weekly(ServiceCalendar.CHINA, everyDay(hours("00:00", "00:00")));
        assertThat(always.nextClosing(at("2026-11-04T10:00"))).isEmpty();
        assertThat(always.plusOpen(at("2026-11-04T10:00"), Duration.ofDays(900)))
                .isEqualTo(at("2026-11-04T10:00").plus(Duration.ofDays(900)));
    }

    @Test
    void a_night_in_which_the_clock_jumps_ahead_is_an_hour_shorter() {
        var night = weekly(NEW_YORK, everyDay(hours("00:00", "06:00")));
        assertThat(night.openBetween(newYork("2026-03-08T00:00"), newYork("2026-03-08T12:00")))
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void an_opening_that_daylight_saving_skips_is_the_moment_of_the_jump() {
        var early = weekly(NEW_YORK, everyDay(hours("02:30", "06:00")));
        assertThat(early.nextOpening(newYork("2026-03-08T00:00"))).isEqualTo(newYork("2026-03-08T03:00"));
    }

    @Test
    void a_closing_that_daylight_saving_repeats_is_its_first_occurrence() {
        var night = weekly(NEW_YORK, everyDay(hours("00:00", "01:30")));
        assertThat(night.openBetween(newYork("2026-11-01T00:00"), newYork("2026-11-01T12:00")))
                .isEqualTo(Duration.ofMinutes(90));
    }

    private static Map<DayOfWeek, List<OpeningHours>> everyDay(OpeningHours hours) {
        var week = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(hours));
        }
        return week;
    }

    private static ServiceCalendar weekly(ZoneId zone, Map<DayOfWeek, List<OpeningHours>> week) {
        return ServiceCalendar.of(zone, week, Map.of(), PublicHolidays.NONE);
    }

    private static OpeningHours hours(String opens, String closes) {
        return new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(ServiceCalendar.CHINA).toInstant();
    }

    private static Instant newYork(String wall) {
        return LocalDateTime.parse(wall).atZone(NEW_YORK).toInstant();
    }
}
