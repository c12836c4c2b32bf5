package io.anju.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What travels until somebody who was never here sees a first page (goal P8); says how much, for docs/benchmarks.md. */
@BrowserTest
class FirstLoadTests {

    /** Less would mean that nothing was measured. */
    private static final int LEAST = 50_000;

    private static final int PHONE = 250_000;
    private static final int DESK = 500_000;
    private static final String BYTES = """
            () => ['navigation', 'resource']
                .flatMap((type) => performance.getEntriesByType(type))
                .reduce((sum, one) => sum + one.encodedBodySize, 0)""";

    /** What a worker hands out of its store is told unpacked, and whether it does so in time is chance. */
    private static final String NO_WORKER = "delete Navigator.prototype.serviceWorker";

    @Autowired
    Estate estate;

    @Test
    void the_first_page_of_a_resident_is_small(Screens screens) {
        var tower = Furnished.in(estate.build());
        assertThat(travels(
                        screens.phone("he"),
                        "/home/",
                        estate.login(tower.site(), tower.he().account())))
                .isBetween(LEAST, PHONE);
    }

    @Test
    void the_first_page_of_a_technician_is_small(Screens screens) {
        var tower = Furnished.in(estate.build());
        assertThat(travels(
                        screens.phone("liu"),
                        "/field/",
                        estate.login(tower.site(), tower.liu().account())))
                .isBetween(LEAST, PHONE);
    }

    @Test
    void the_queue_of_the_desk_is_small(Screens screens) {
        var tower = Furnished.in(estate.build());
        assertThat(travels(screens.desk("admin"), "/desk/", estate.administrator(tower.site())))
                .isBetween(LEAST, DESK);
    }

    private static int travels(Screen screen, String door, String login) {
        screen.page().addInitScript(NO_WORKER);
        screen.signIn(door, login);
        Traffic.of(screen.page()).settle();
        var bytes = (int) screen.page().evaluate(BYTES);
        System.out.printf("first load of %s: %,d bytes%n", door, bytes);
        return bytes;
    }
}
