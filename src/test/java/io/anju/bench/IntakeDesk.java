package io.anju.bench;

import io.anju.journeys.Hand;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A dispatcher who takes the same repair in over and over, for another unit each time, with enough people to offer it to. */
final class IntakeDesk {

    private static final int HANDS = 40;

    private final Door door;
    private final String project;
    private final List<String> units;

    private IntakeDesk(Door door, String project, List<String> units) {
        this.door = door;
        this.project = project;
        this.units = units;
    }

    /** Signs in to a demo world and hires the people. */
    static IntakeDesk staffed(Measured anju) throws IOException, InterruptedException {
        var door = anju.signedIn("shen");
        var project = door.get("/api/projects").path("items").get(0).path("id").asString();
        var units = new ArrayList<String>();
        door.get("/api/places?kind=UNIT&limit=100&project=" + project)
                .path("items")
                .forEach(item -> units.add(item.path("place").path("id").asString()));
        var office = anju.signedIn("admin");
        for (var number = 0; number < HANDS; number++) {
            hire(office, new Hand(number, project));
        }
        giveOutAtOnce(office, project);
        return new IntakeDesk(door, project, units);
    }

    /** Otherwise reports would lie until one of the forty has free hands, and most intakes were measured without an offer. */
    private static void giveOutAtOnce(Door office, String project) throws IOException, InterruptedException {
        var path = "/api/projects/" + project + "/dispatch-policy";
        var policy = office.get(path);
        var weights = new HashMap<String, Integer>();
        policy.path("weights")
                .forEachEntry((wish, percent) -> weights.put(wish.toLowerCase(Locale.ROOT), percent.asInt()));
        office.put(
                path,
                policy.path("version").asInt(),
                Map.of(
                        "weights",
                        weights,
                        "notAloneAtNight",
                        false,
                        "freeHand",
                        Map.of("waitPercent", 0, "turnsWays", false)));
    }

    private static void hire(Door office, Hand hand) throws IOException, InterruptedException {
        var path = "/api/staff/"
                + office.made("/api/staff", hand.staff()).path("id").asString();
        office.made(path + "/account", hand.account());
        office.made(path + "/duties", hand.duties());
    }

    /** One intake; gives its status. */
    String take(int side) throws IOException, InterruptedException {
        return Integer.toString(answer(side).statusCode());
    }

    HttpResponse<String> answer(int side) throws IOException, InterruptedException {
        return door.send(request(side));
    }

    private HttpRequest request(int side) {
        var report = Map.of(
                "project", project,
                "kind", "REPAIR",
                "category", "light-out",
                "place", units.get(side % units.size()),
                "title", "走廊灯都不亮",
                "verified", true,
                "impact", "SEVERAL",
                "urgency", "STOPPED");
        return door.post("/api/requests", Map.of("channel", "PHONE", "report", report));
    }
}
