package io.anju.world;

import io.anju.world.WorldPhotos.Motif;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** How the work itself goes, from the ringing phone to the reporter's verdict. */
final class FieldPlot {

    private static final Duration ANSWERED = Duration.ofSeconds(40);
    private static final Duration SHORT = Duration.ofMinutes(6);
    private static final Duration FOR_PARTS = Duration.ofHours(19);
    private static final Duration WORK = Duration.ofMinutes(35);
    private static final Duration VERDICT = Duration.ofHours(2);
    private static final int BAD = 2;

    private final Story story;
    private final WorldCase one;
    private final CaseWork work;

    FieldPlot(Teller teller, Story story, WorldCase one) {
        this.story = story;
        this.one = one;
        this.work = new CaseWork(teller, one);
    }

    /** Everything from the first ringing on. */
    void work(Instant from) {
        var there = go(from);
        var on = there.plus(SHORT);
        if (one.tale.has("paused")) {
            story.at(on, () -> work.pause("PARTS", "SUPPLIER", "等配件到货"));
            on = on.plus(FOR_PARTS);
            story.at(on, work::resume);
        }
        var done = on.plus(WORK);
        story.at(done, this::finish);
        if (one.tale.has("refused")) {
            done = again(done, () -> work.refuse(one.tale.reporter(), "还在滴水，没有修好"));
        }
        end(done);
    }

    private Instant go(Instant from) {
        var there = from.plus(way());
        story.at(from.plus(ANSWERED), work::accept);
        story.at(there.minus(SHORT), work::setOut);
        story.at(there, work::arrive);
        return there;
    }

    private void finish() {
        if (one.isEmergency()) {
            work.photo("BEFORE", Motif.PIPE);
        }
        work.line("WORK", "人工", "次", 6_000);
        work.finish();
    }

    /** Somebody is not content, so the same person comes again; gives the time of the second finish. */
    private Instant again(Instant done, Runnable refusal) {
        var from = done.plus(SHORT);
        story.at(from, refusal);
        var there = go(from);
        story.at(there.plus(WORK), this::finish);
        return there.plus(WORK);
    }

    private void end(Instant done) {
        var tale = one.tale;
        if (one.isEmergency() || tale.isByStranger()) {
            story.at(done.plus(SHORT), work::inspect);
        }
        var signed = done.plus(SHORT).plus(SHORT);
        if (!tale.isByStranger()) {
            story.at(signed, () -> work.sign(tale.reporter()));
        }
        story.at(signed.plus(SHORT), this::record);
        var score = tale.score();
        if (score > 0) {
            story.at(signed.plus(VERDICT), () -> one.reporter("RATE", Map.of("rating", Map.of("score", score))));
        }
        if (score > 0 && score <= BAD) {
            story.at(again(signed.plus(VERDICT), () -> {}).plus(SHORT), this::endAgain);
        }
    }

    private void endAgain() {
        if (one.isEmergency() || one.tale.isByStranger()) {
            work.inspect();
        }
        if (!one.tale.isByStranger()) {
            work.sign(one.tale.reporter());
        }
    }

    /** What was reported outside service hours needs its own record. */
    private void record() {
        var neverCloses = one.tale.project().equals(WorldEstate.TOWER);
        if (!neverCloses
                && one.seen()
                        .path("can")
                        .valueStream()
                        .anyMatch(verb -> verb.asString().equals("account"))) {
            one.desk("off-hours-record", Map.of("process", "值班人员接报后安排处理", "result", one.tale.done()));
        }
    }

    private Duration way() {
        var late = one.tale.has("late");
        return switch (one.priority()) {
            case P1 -> Duration.ofMinutes(late ? 34 : 9);
            case P2 -> Duration.ofMinutes(late ? 37 : 16);
            case P3 -> Duration.ofMinutes(late ? 165 : 42);
            case P4, P5 -> Duration.ofMinutes(late ? 400 : 110);
        };
    }
}
