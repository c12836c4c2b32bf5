package io.anju.world;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A planned cut of some days ago, from its notice to the all clear (D3). */
final class WorldOutages {

    private static final String PATH = "/api/outages";
    private static final String WHO = "gu";

    private final Teller teller;
    private final Story story;

    WorldOutages(Teller teller, Story story) {
        this.teller = teller;
        this.story = story;
    }

    /** Announced two days before it begins; over an hour before people expect it, so that nobody has to be asked. */
    void write(Instant begins) {
        var ends = begins.plus(Duration.ofHours(3));
        story.at(begins.minus(Duration.ofDays(2)), () -> {
            var id = declare(begins, ends);
            story.at(ends.minus(Duration.ofHours(1)), () -> allClear(id));
        });
    }

    private String declare(Instant begins, Instant ends) {
        var said = new HashMap<String, Object>();
        said.put("kind", "WATER");
        said.put("planned", true);
        said.put(
                "places",
                List.of(Map.of(
                        "place", teller.book().place(WorldEstate.GARDEN, "2").value())));
        said.put("startsAt", begins.toString());
        said.put("expectedAt", ends.toString());
        said.put("reason", "更换生活水泵止回阀");
        said.put("advice", "请提前储水、关好水龙头；恢复供水初期如水质发黄，请放水片刻后再用");
        said.put("channels", List.of());
        var path = PATH + "?project=" + teller.project(WorldEstate.GARDEN).value();
        return teller.door().post(WHO, path, said).path("id").asString();
    }

    private void allClear(String id) {
        var said = Map.of("outcome", "止回阀已更换，试压正常，水质清", "channels", List.of());
        teller.door().post(WHO, PATH + "/" + id + "/all-clear", said);
    }
}
