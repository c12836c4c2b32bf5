package io.anju.world;

import io.anju.world.WorldPhotos.Motif;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a repair goes, with the turn that its tale names. */
final class RepairPlot {

    private static final Duration LOOKED_INTO = Duration.ofMinutes(4);
    private static final Duration A_WHILE = Duration.ofMinutes(20);
    private static final Duration THINKING = Duration.ofMinutes(95);

    private final Teller teller;
    private final Story story;
    private final WorldCase one;
    private final @Nullable WorldCase twin;

    /**
     * @param twin an earlier report of the same thing, null if there is none
     */
    RepairPlot(Teller teller, Story story, WorldCase one, @Nullable WorldCase twin) {
        this.teller = teller;
        this.story = story;
        this.one = one;
        this.twin = twin;
    }

    void begin(Instant at) {
        story.at(at, () -> {
            one.report(pictures());
            goOn(at);
        });
    }

    private void goOn(Instant at) {
        var tale = one.tale;
        if (tale.has("merged") && twin != null) {
            story.at(at.plus(LOOKED_INTO), () -> one.desk("merger", Map.of("into", twin.id())));
        } else if (tale.has("withdrawn")) {
            story.at(at.plus(A_WHILE), () -> one.desk("withdrawal", Map.of("reason", "客户来电：自行处理好了")));
        } else if (tale.has("nowork")) {
            story.at(at.plus(A_WHILE), () -> one.desk("closure-without-work", Map.of("reason", "测量出水量符合要求，无需维修")));
        } else if (tale.has("quote") || tale.has("quote-refused")) {
            price(at);
        } else if (!tale.has("solved")) {
            lookInto(at);
        }
    }

    private void lookInto(Instant at) {
        if (!one.isVerified()) {
            story.at(at.plus(LOOKED_INTO), () -> verify(false));
        }
        var from = one.isVerified() ? at : at.plus(LOOKED_INTO);
        work(from.isAfter(one.startsAt()) ? from : one.startsAt());
    }

    private void price(Instant at) {
        if (!one.isVerified()) {
            story.at(at.plus(LOOKED_INTO), () -> verify(true));
        }
        var lines = List.of(
                Map.of("text", "人工", "quantity", 1, "unit", "项", "price", 8_000),
                Map.of("text", "材料", "quantity", 1, "unit", "套", "price", 12_600));
        story.at(at.plus(A_WHILE), () -> one.desk("quotes", Map.of("lines", lines, "note", "材料为现货，答复后当天可以施工。")));
        if (one.tale.has("quote-refused")) {
            story.at(at.plus(THINKING), () -> one.reporter("REFUSE_QUOTE", Map.of()));
            story.at(
                    at.plus(THINKING).plus(A_WHILE),
                    () -> one.desk("closure-without-work", Map.of("reason", "客户不接受报价，暂不施工")));
        } else {
            story.at(at.plus(THINKING), () -> one.reporter("ACCEPT_QUOTE", Map.of()));
            work(at.plus(THINKING));
        }
    }

    private void verify(boolean chargeable) {
        one.desk(
                "verification", Map.of("liability", chargeable ? "OWN_PART" : "COMMON_PART", "chargeable", chargeable));
    }

    private void work(Instant from) {
        new FieldPlot(teller, story, one).work(from);
    }

    private Motif[] pictures() {
        return switch (one.tale.category()) {
            case "leak", "ceiling-leak", "aircon-drips" -> new Motif[] {Motif.CEILING};
            case "drain-backflow", "pipe-blocked", "tap-toilet" -> new Motif[] {Motif.PIPE};
            case "light-out", "emergency-light" -> new Motif[] {Motif.LAMP};
            default -> new Motif[0];
        };
    }
}
