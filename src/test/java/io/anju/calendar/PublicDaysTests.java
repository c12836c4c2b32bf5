package io.anju.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PublicDaysTests {

    private static final PublicDays CHINA = PublicDays.of(PublicHolidays.CHINA);

    @ParameterizedTest
    @CsvSource({"2023, 26, 7", "2024, 28, 8", "2025, 28, 5", "2026, 33, 6"})
    void every_year_has_the_days_off_and_make_up_workdays_that_were_announced(int year, int off, int working) {
        var days = CHINA.days().entrySet().stream()
                .filter(day -> day.getKey().getYear() == year)
                .map(day -> day.getValue().working())
                .toList();
        assertThat(days).filteredOn(each -> !each).hasSize(off);
        assertThat(days).filteredOn(each -> each).hasSize(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-29, 中秋节、国庆节, false",
        "2023-10-08, 中秋节、国庆节, true",
        "2024-02-10, 春节, false",
        "2024-02-18, 春节, true",
        "2025-10-08, 国庆节、中秋节, false",
        "2026-02-23, 春节, false",
        "2026-05-09, 劳动节, true"
    })
    void a_well_known_date_is_what_it_was(LocalDate date, String name, boolean working) {
        assertThat(CHINA.on(date)).contains(new PublicDays.PublicDay(name, working));
    }

    @Test
    void every_make_up_workday_is_a_saturday_or_sunday() {
        assertThat(CHINA.days().entrySet().stream().filter(day -> day.getValue().working()))
                .allSatisfy(day ->
                        assertThat(day.getKey().getDayOfWeek().getValue()).isGreaterThan(5));
    }

    /** {@code bin/prove clocks} with ANJU_HOLIDAYS: files such as {@code {"days": [{"date": "2026-01-04", "isOffDay": false}]}}. */
    @Test
    @EnabledIfSystemProperty(named = "anju.holidays", matches = ".+")
    void every_day_of_the_years_in_a_folder_is_off_or_worked_as_its_file_says() throws IOException {
        var told = new HashMap<LocalDate, Boolean>();
        try (var files = Files.list(Path.of(System.getProperty("anju.holidays")))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                new JsonMapper()
                        .readTree(Files.readString(file))
                        .path("days")
                        .forEach(day -> told.put(
                                LocalDate.parse(day.path("date").asString()),
                                !day.path("isOffDay").asBoolean()));
            }
        }
        var days = LocalDate.parse("2023-01-01")
                .datesUntil(LocalDate.parse("2027-01-01"))
                .toList();
        var differing = days.stream()
                .filter(day ->
                        !CHINA.on(day).map(PublicDays.PublicDay::working).equals(Optional.ofNullable(told.get(day))))
                .toList();
        System.out.println("holidays " + days.size() + " disagreements " + differing.size());
        assertThat(differing).isEmpty();
    }

    @Test
    void comments_and_empty_lines_say_nothing() {
        var days = PublicDays.parse(List.of("# a comment", "", "covers 2026-01-01..2026-12-31", "元旦 2026-01-01"));
        assertThat(days.days()).hasSize(1);
        assertThat(days.until()).isEqualTo(LocalDate.parse("2026-12-31"));
    }
}
