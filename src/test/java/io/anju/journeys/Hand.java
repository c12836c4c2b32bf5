package io.anju.journeys;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an office sends to hire a technician who is on duty day and night: to {@code /api/staff}, and then below that
 * person's path to {@code /account} and {@code /duties}.
 */
public record Hand(int number, String project) {

    private static final List<String> ALL_DAYS =
            Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toList();

    public String name() {
        return "师傅 " + number;
    }

    public String login() {
        return "hand" + number;
    }

    public Map<String, ?> staff() {
        return Map.of(
                "name", name(),
                "skills", List.of("PLUMBING_ELECTRIC"),
                "contacts", List.of(Map.of("kind", "MOBILE", "value", "139%08d".formatted(number))),
                "assignments", List.of(Map.of("project", project, "post", "TECHNICIAN")));
    }

    public Map<String, ?> account() {
        return Map.of("login", login(), "role", "TECHNICIAN");
    }

    public Map<String, ?> duties() {
        return Map.of("days", ALL_DAYS, "from", "00:00", "to", "00:00", "project", project, "validFrom", "2020-01-01");
    }
}
