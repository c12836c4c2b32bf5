package io.anju.world;

import io.anju.world.WorldPhotos.Motif;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is going on just now, so that whoever opens the desk finds it at work. */
final class WorldToday {

    private final Teller teller;
    private final Story story;
    private final Instant now;
    private final Map<String, Tale> tales;

    WorldToday(Teller teller, Story story, Instant now) {
        this.teller = teller;
        this.story = story;
        this.now = now;
        this.tales = TaleLines.of("today.txt").stream().collect(Collectors.toMap(List::getFirst, Tale::read));
    }

    void write() {
        waiting();
        onTheWay();
        done();
        words();
        var leak = begin("ceiling", 18);
        at(17, () -> leak.work().everybodyDeclines("手上的急修走不开"));
        at(15, () -> leak.photo("he", Motif.CEILING));
        var warm = begin("warm", 9);
        at(1, () -> warm.verify(false));
    }

    private void waiting() {
        var pump = begin("pump", 1_180);
        work(pump, 1_179, 1_170);
        at(1_150, () -> pump.work().pause("PARTS", "SUPPLIER", "水泵电机明天到货"));
        var door = begin("door", 340);
        work(door, 336, 290);
        at(280, () -> door.work().pause("CUSTOMER", "CUSTOMER", "客户开会，约下午再进场"));
        var tap = begin("tap", 110);
        at(104, () -> tap.verify(true));
        var lines = List.of(
                Map.of("text", "感应水龙头", "quantity", 1, "unit", "只", "price", 26_800),
                Map.of("text", "更换人工", "quantity", 1, "unit", "项", "price", 6_000));
        at(92, () -> tap.told().desk("quotes", Map.of("lines", lines)));
    }

    private void onTheWay() {
        var tubes = begin("tubes", 170);
        at(166, () -> tubes.verify(false));
        at(164, () -> tubes.told().desk("appointment", Map.of("from", in(45), "to", in(105))));
        at(160, () -> tubes.work().give("周德明"));
        var basin = begin("basin", 80);
        at(76, () -> basin.verify(false));
        at(40, () -> basin.work().give("刘勇"));
        at(5, () -> basin.work().setOut());
        at(3, () -> basin.work().arrive());
        var exit = begin("exit", 68);
        at(64, () -> exit.verify(false));
        at(62, () -> exit.work().give("周德明"));
        var screen = begin("screen", 55);
        at(53, () -> screen.work().give("赵敏"));
        var cabinet = begin("cabinet", 36);
        at(35, () -> cabinet.work().give("陈志强"));
        at(30, () -> cabinet.work().setOut());
        var lift = begin("lift", 25);
        at(24, () -> lift.work().give("赵敏"));
        at(22, () -> lift.work().setOut());
    }

    private void done() {
        var valve = begin("valve", 72);
        at(71, () -> valve.work().give("刘勇"));
        at(66, () -> valve.work().setOut());
        at(60, () -> valve.work().arrive());
        at(6, () -> valve.work().finish());
    }

    private void words() {
        begin("cleaning", 190);
        begin("overtime", 100);
    }

    private void work(Ongoing one, int accepted, int there) {
        at(accepted, () -> one.work().accept());
        at(there + 5, () -> one.work().setOut());
        at(there, () -> one.work().arrive());
    }

    private Ongoing begin(String key, int minutesAgo) {
        var one = Ongoing.of(teller, tales.get(key));
        at(
                minutesAgo,
                () -> one.told().report(one.told().tale.isByStranger() ? new Motif[] {Motif.PIPE} : new Motif[0]));
        return one;
    }

    private void at(int minutesAgo, Runnable act) {
        story.at(in(-minutesAgo), act);
    }

    private Instant in(int minutes) {
        return now.plus(Duration.ofMinutes(minutes));
    }
}
