package io.anju.browser;

import java.util.List;
import java.util.stream.Stream;

/** The main screens of each app, by their addresses. */
final class Sights {

    private Sights() {}

    static List<String> ofDesk(Furnished tower) {
        var mended = tower.mended().path("id").asString();
        var project = tower.site().project().value();
        return Stream.of(
                        "queue",
                        "queue?intake=phone",
                        "queue?id=" + tower.offered().path("id").asString(),
                        "requests",
                        "requests/" + mended,
                        "work-orders",
                        tower.order(tower.mended()).substring(1),
                        "morning",
                        "morning/ON_TIME_ARRIVE",
                        "morning/service",
                        "outages",
                        "schedule?project=" + project,
                        "follow-ups",
                        "registers/projects",
                        "registers/projects/" + project,
                        "registers/places",
                        "registers/people",
                        "registers/people/" + tower.he().person().value(),
                        "registers/bindings",
                        "registers/privacy",
                        "registers/assessments",
                        "registers/incidents",
                        "registers/imports",
                        "labels?project=" + project,
                        "setup",
                        "settings",
                        "settings/company",
                        "settings/accounts",
                        "settings/accounts/" + tower.liu().account().value(),
                        "settings/roles",
                        "settings/promises",
                        "settings/ladders",
                        "settings/priorities",
                        "settings/categories",
                        "settings/reading",
                        "settings/words",
                        "settings/handlers",
                        "settings/phrases",
                        "settings/dispatch?project=" + project,
                        "settings/checklists",
                        "settings/channels",
                        "settings/codes",
                        "settings/retention",
                        "staff",
                        "staff/" + tower.liu().staff().value(),
                        "staff/duty",
                        "staff/roster",
                        "staff/roster-plan",
                        "staff/swaps",
                        "staff/books",
                        "staff/lists",
                        "staff/certificates",
                        "staff/teams")
                .map(path -> "/desk/" + path)
                .toList();
    }

    static List<String> ofField(Furnished tower) {
        return Stream.of(
                        "",
                        tower.order(tower.offered()).replace("/work-orders", "jobs"),
                        tower.order(tower.waiting()).replace("/work-orders", "jobs"),
                        tower.order(tower.mended()).replace("/work-orders", "jobs"),
                        "scan",
                        Estate.label(tower.site(), tower.site().office()).substring(1),
                        "outbox",
                        "me")
                .map(path -> "/field/" + path)
                .toList();
    }

    static List<String> ofHome(Furnished tower) {
        return Stream.of(
                        "",
                        "report",
                        "requests",
                        "requests/" + tower.mended().path("id").asString(),
                        "requests/" + tower.offered().path("id").asString(),
                        Estate.label(tower.site(), tower.site().washroom()).substring(1),
                        "notices",
                        "privacy",
                        "me",
                        "join")
                .map(path -> "/home/" + path)
                .toList();
    }
}
