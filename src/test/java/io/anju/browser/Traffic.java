package io.anju.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a page has asked for and not been given yet; its open ear for live news does not count. */
final class Traffic {

    private static final String TWO_FRAMES =
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private final Page page;
    private final Set<Request> waiting = ConcurrentHashMap.newKeySet();

    private Traffic(Page page) {
        this.page = page;
    }

    static Traffic of(Page page) {
        var traffic = new Traffic(page);
        // a page that is left gets no answers any more, nor does it always say so
        page.onFrameNavigated(frame -> traffic.waiting.clear());
        page.onRequest(traffic::begin);
        page.onRequestFinished(traffic.waiting::remove);
        page.onRequestFailed(traffic.waiting::remove);
        return traffic;
    }

    /** Waits until everything asked for was given and drawn. */
    void settle() {
        do {
            try {
                page.waitForCondition(waiting::isEmpty);
            } catch (TimeoutError late) {
                throw new AssertionError(
                        "not answered: " + waiting.stream().map(Request::url).toList(), late);
            }
            page.evaluate(TWO_FRAMES);
        } while (!waiting.isEmpty());
    }

    private void begin(Request request) {
        if (!request.resourceType().equals("eventsource")) {
            waiting.add(request);
        }
    }
}
