package io.anju.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The three weeks before today: what was reported, and the calls that went back to those who reported. */
final class WorldDays {

    static final int DAYS = 21;

    /** Whoever became due for a call since then still waits for it. */
    private static final int LAST_CALLS = 2;

    private static final LocalTime CALLS = LocalTime.of(10, 30);

    private final Teller teller;
    private final Story story;
    private final LocalDate today;
    private final Map<String, WorldCase> told = new HashMap<>();

    WorldDays(Teller teller, Story story, LocalDate today) {
        this.teller = teller;
        this.story = story;
        this.today = today;
    }

    void write() {
        TaleLines.of("days.txt").forEach(this::write);
        for (var ago = DAYS - 1; ago >= LAST_CALLS; ago--) {
            var calls = new FollowUpCalls(teller);
            story.at(at(ago, CALLS), calls::make);
        }
    }

    private void write(List<String> cells) {
        var at = at(Integer.parseInt(cells.getFirst()), LocalTime.parse(cells.get(1)));
        var tale = Tale.read(cells);
        var one = new WorldCase(teller, tale);
        if (tale.isRepair()) {
            new RepairPlot(teller, story, one, told.putIfAbsent(tale.title() + tale.place(), one)).begin(at);
        } else {
            new TalkPlot(teller, story, one).begin(at);
        }
    }

    private Instant at(int daysAgo, LocalTime time) {
        return today.minusDays(daysAgo).atTime(time).atZone(Teller.ZONE).toInstant();
    }
}
