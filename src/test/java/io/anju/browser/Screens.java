package io.anju.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The screens of one test. Each is a browser of its own: nobody is signed in, and nothing is remembered. */
final class Screens {

    private static final Path KEPT = Path.of("target", "browser");

    private final Browser browser;
    private final String address;
    private final String test;
    private final List<Screen> open = new ArrayList<>();

    Screens(Browser browser, String address, String test) {
        this.browser = browser;
        this.address = address;
        this.test = test;
    }

    /** A phone in somebody's hand. */
    Screen phone(String whose) {
        return open(whose, size(390, 844).setHasTouch(true).setIsMobile(true).setDeviceScaleFactor(2));
    }

    /** A monitor on somebody's table. */
    Screen desk(String whose) {
        return open(whose, size(1440, 900));
    }

    /** A monitor whose pages ask the server themselves and never a worker of their own. */
    Screen withoutWorker(String whose) {
        return open(whose, size(1440, 900).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    /** No page may have written an error to its console. */
    void refuseComplaints() {
        var complaints = open.stream().flatMap(screen -> screen.complaints().stream());
        assertThat(complaints).as("errors on the consoles of the pages").isEmpty();
    }

    /** Puts the screens away; those of a failed test stay as picture, words and trace. */
    void close(boolean failed) {
        for (var screen : open) {
            var name = test + "-" + screen.whose();
            var traced = new Tracing.StopOptions();
            if (failed) {
                screen.keep(KEPT.resolve(name));
                traced.setPath(KEPT.resolve(name + ".zip"));
            }
            screen.page().context().tracing().stop(traced);
            screen.page().context().close();
        }
    }

    private static Browser.NewContextOptions size(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height);
    }

    private Screen open(String whose, Browser.NewContextOptions options) {
        var context = browser.newContext(options.setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        Page page = context.newPage();
        var screen = new Screen(whose, page);
        open.add(screen);
        return screen;
    }
}
