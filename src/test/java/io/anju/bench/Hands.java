package io.anju.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Technicians in such numbers that there is always one to offer a job to. */
final class Hands {

    private static final String SKILL = "PLUMBING_ELECTRIC";
    private static final List<String> ALL_DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private Hands() {}

    static void hire(Door office, String project, int number) throws IOException, InterruptedException {
        for (var each = 0; each < number; each++) {
            var staff = office.made(
                    "/api/staff",
                    Map.of(
                            "name", "师傅 " + each,
                            "skills", List.of(SKILL),
                            "contacts", List.of(Map.of("kind", "MOBILE", "value", "139" + (10_000_000 + each))),
                            "assignments", List.of(Map.of("project", project, "post", "TECHNICIAN"))));
            var path = "/api/staff/" + staff.path("id").asString();
            office.made(path + "/account", Map.of("login", "hand" + each, "role", "TECHNICIAN"));
            office.made(
                    path + "/duties",
                    Map.of(
                            "days",
                            ALL_DAYS,
                            "from",
                            "00:00",
                            "to",
                            "00:00",
                            "project",
                            project,
                            "validFrom",
                            "2026-01-01"));
        }
    }
}
