package io.anju.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a page takes until it shows that it was touched: the event timings of the browser itself, from the finger or key to
 * the next picture, in steps of 8 ms; of what took less than 16 it says nothing, which counts as 16.
 */
final class Touches {

    /** A phone is this much slower than the machine that measures. */
    static final int PHONE = 4;

    private static final double LEAST = 16;
    private static final String WATCH = """
            window.touched = [];
            window.touching = new PerformanceObserver((list) => touched.push(...list.getEntries()));
            touching.observe({ type: 'event', durationThreshold: 16 });""";

    /** Leaves time for the picture to be shown and told of. */
    private static final String LONGEST = """
            () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => {
              const all = [...touched.splice(0), ...touching.takeRecords()];
              done(Math.max(0, ...all.filter((one) => one.interactionId).map((one) => one.duration)));
            }, 150)))""";

    private final Screen screen;
    private final Traffic traffic;
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    private Touches(Screen screen) {
        this.screen = screen;
        this.traffic = Traffic.of(screen.page());
    }

    /** Watches a screen that was not opened yet, on a machine so many times slower. */
    static Touches on(Screen screen, int slower) {
        screen.page().addInitScript(WATCH);
        var rate = new JsonObject();
        rate.addProperty("rate", slower);
        screen.page().context().newCDPSession(screen.page()).send("Emulation.setCPUThrottlingRate", rate);
        return new Touches(screen);
    }

    void click(String what, Locator place) {
        time(what, place::click);
    }

    /** One key, where the focus is. */
    void press(String what, String key) {
        time(what, () -> screen.press(key));
    }

    /** Something that is done on the way and not counted. */
    void quietly(Runnable act) {
        act.run();
        traffic.settle();
        screen.page().evaluate(LONGEST);
    }

    private void time(String what, Runnable touch) {
        quietly(() -> {});
        touch.run();
        traffic.settle();
        var longest = ((Number) screen.page().evaluate(LONGEST)).doubleValue();
        millis.computeIfAbsent(what, name -> new ArrayList<>()).add(Math.max(LEAST, longest));
    }

    /** Says what was measured and gives the medians. */
    Map<String, Double> told() {
        var medians = new LinkedHashMap<String, Double>();
        millis.forEach((what, times) -> {
            var sorted = times.stream().sorted().toList();
            var median = sorted.get(sorted.size() / 2);
            medians.put(what, median);
            System.out.printf(
                    "%-6s %-42s median %4.0f  worst %4.0f ms of %d%n",
                    screen.whose(), what, median, sorted.getLast(), sorted.size());
        });
        return medians;
    }
}
