package io.anju.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The product's clock against the slow one; {@code bin/prove clocks} asks it about many more. */
class RandomHistoryTests {

    private static final int HISTORIES = Integer.getInteger("anju.histories", 3_000);
    private static final int TOLD_EVERY = 10_000;
    private static final RandomHistories ALL = new RandomHistories(HISTORIES);

    @Test
    void the_clock_agrees_with_the_slow_clock_on_every_history() {
        agree("histories", ALL::clocks);
    }

    @Test
    void the_stored_row_agrees_with_the_slow_clock_after_news_scans_and_another_calendar() {
        agree("rows", ALL::rows);
    }

    @Test
    void the_ladder_agrees_with_the_slow_ladder_on_every_history() {
        agree("ladders", ALL::ladders);
    }

    @Test
    void the_explanation_tells_of_every_minute_what_the_slow_clock_tells() {
        agree("explanations", ALL::explanations);
    }

    private static void agree(String what, IntFunction<@Nullable String> comparison) {
        var disagreements = new ConcurrentLinkedQueue<String>();
        var compared = new AtomicInteger();
        IntStream.range(0, HISTORIES).parallel().forEach(seed -> {
            var difference = comparison.apply(seed);
            if (difference != null) {
                disagreements.add("seed " + seed + ": " + difference);
            }
            if (compared.incrementAndGet() % TOLD_EVERY == 0) {
                System.out.println(what + " so far " + compared.get() + " of " + HISTORIES);
            }
        });
        disagreements.stream().sorted().limit(5).forEach(System.out::println);
        System.out.println(what + " " + HISTORIES + " disagreements " + disagreements.size());
        assertThat(disagreements).isEmpty();
    }
}
