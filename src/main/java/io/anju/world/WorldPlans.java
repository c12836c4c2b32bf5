package io.anju.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hangs up plans of the sites and of some floors, with a pin at each place that they show. */
final class WorldPlans {

    private static final String MANAGER = "gu";
    private static final List<Integer> FLOORS = List.of(15, 18, 22);

    /** Where on a floor each place is; what begins with a dash follows the floor's own code. */
    private static final Map<String, Spot> ON_FLOOR = Map.ofEntries(
            Map.entry("01", new Spot(240, 230)),
            Map.entry("02", new Spot(600, 230)),
            Map.entry("03", new Spot(960, 230)),
            Map.entry("04", new Spot(240, 600)),
            Map.entry("05", new Spot(600, 600)),
            Map.entry("06", new Spot(960, 600)),
            Map.entry("西侧男卫", new Spot(115, 415)),
            Map.entry("西走道", new Spot(205, 335)),
            Map.entry("茶水间", new Spot(295, 415)),
            Map.entry("电梯厅", new Spot(600, 415)),
            Map.entry("东走道", new Spot(995, 335)),
            Map.entry("东侧女卫", new Spot(1085, 415)));

    private static final Map<String, Spot> ON_TOWER_SITE = Map.of(
            "T1", new Spot(560, 240),
            "1F-大堂", new Spot(560, 450),
            "1F-服务台", new Spot(440, 430),
            "B1-坡道", new Spot(945, 320));

    private static final Map<String, Spot> ON_GARDEN_SITE =
            Map.of("1", new Spot(320, 240), "2", new Spot(870, 240), "3", new Spot(320, 590));

    private final Teller teller;

    WorldPlans(Teller teller) {
        this.teller = teller;
    }

    /** A point of a drawing, in its own units. */
    private record Spot(double left, double top) {

        double x() {
            return left / PlanDrawings.WIDTH;
        }

        double y() {
            return top / PlanDrawings.HEIGHT;
        }
    }

    void hang() {
        hang(WorldEstate.TOWER, null, "总平面图", PlanDrawings.tower(), ON_TOWER_SITE);
        hang(WorldEstate.GARDEN, null, "总平面图", PlanDrawings.garden(), ON_GARDEN_SITE);
        for (var floor : FLOORS) {
            var spots = new HashMap<String, Spot>();
            ON_FLOOR.forEach((end, spot) -> spots.put(code(floor, end), spot));
            hang(WorldEstate.TOWER, floor + "F", floor + " 层平面图", PlanDrawings.floor(floor), spots);
        }
    }

    private static String code(int floor, String end) {
        var unit = Character.isDigit(end.charAt(0));
        return floor + "F-" + (unit ? "%02d".formatted(floor) : "") + end;
    }

    private void hang(String project, @Nullable String place, String name, byte[] picture, Map<String, Spot> spots) {
        var plan = new HashMap<String, Object>();
        plan.put("name", name);
        plan.put("file", teller.door().upload(MANAGER, "/api/files", name + ".png", picture));
        if (place != null) {
            plan.put("place", id(project, place));
        }
        var hung = teller.door()
                .post(MANAGER, "/api/projects/" + teller.project(project).value() + "/plans", plan);
        var pins = new ArrayList<Map<String, Object>>();
        spots.forEach((code, spot) -> pins.add(Map.of("place", id(project, code), "x", spot.x(), "y", spot.y())));
        teller.door()
                .put(MANAGER, "/api/plans/" + WorldDoor.id(hung.path("plan"), "id") + "/pins", Map.of("pins", pins));
    }

    private UUID id(String project, String code) {
        return teller.book().place(project, code).value();
    }
}
