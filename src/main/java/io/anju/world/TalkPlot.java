package io.anju.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** How a complaint, an enquiry, a suggestion or some praise goes: it is answered in words. */
final class TalkPlot {

    private static final Duration USUAL = Duration.ofHours(3);
    private static final Duration TOO_LATE = Duration.ofHours(31);
    private static final Duration THINKING = Duration.ofHours(2);

    private final Teller teller;
    private final Story story;
    private final WorldCase one;

    TalkPlot(Teller teller, Story story, WorldCase one) {
        this.teller = teller;
        this.story = story;
        this.one = one;
    }

    void begin(Instant at) {
        story.at(at, () -> {
            one.report();
            if (!one.tale.has("solved") || one.tale.channel().equals("ONLINE")) {
                answer(one.startsAt());
            }
        });
    }

    private void answer(Instant from) {
        var at = from.plus(one.tale.has("late-reply") ? TOO_LATE : USUAL);
        story.at(at, this::reply);
        var score = one.tale.score();
        if (score > 0) {
            story.at(at.plus(THINKING), () -> one.reporter("RATE", Map.of("rating", Map.of("score", score))));
        }
    }

    private void reply() {
        var way = one.tale.channel().equals("PHONE") ? "CONVERSATION" : "SENT";
        var path = "/api/requests/" + one.id() + "/replies";
        teller.door().post("gu", path, Map.of("way", way, "text", one.tale.done()));
    }
}
