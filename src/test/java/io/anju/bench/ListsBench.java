package io.anju.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Goals P2 and P6: the pages people look at all day, over ten thousand orders and over very many, three companies in one
 * database, one reader at a time. What counts is the ratio of the two.
 */
final class ListsBench {

    private static final int FEW = 10_000;
    private static final Duration WARMING = Duration.ofSeconds(2);
    private static final Duration EACH = Duration.ofSeconds(5);

    private final Door desk;
    private final Door manager;

    private ListsBench(Door desk, Door manager) {
        this.desk = desk;
        this.manager = manager;
    }

    /** Arguments: process and port of the application, its data folder, orders in the end. */
    public static void main(String[] arguments) throws Exception {
        var many = Integer.parseInt(arguments[3]);
        try (var anju = new Measured(arguments);
                var database = anju.database()) {
            var bench = new ListsBench(anju.signedIn("shen"), anju.signedIn("gu"));
            var history = new History(database, many);
            history.reach(FEW);
            bench.measured();
            var few = bench.measured();
            history.reach(many);
            bench.measured();
            print(few, bench.measured(), history.orders());
        }
    }

    private Map<String, Load.Outcome> measured() throws Exception {
        var outcomes = new LinkedHashMap<String, Load.Outcome>();
        for (var page : pages().entrySet()) {
            var door = page.getKey().startsWith("figures") ? manager : desk;
            Load.closed(1, WARMING, side -> look(door, page.getValue()));
            outcomes.put(page.getKey(), Load.closed(1, EACH, side -> look(door, page.getValue())));
        }
        return outcomes;
    }

    private static String look(Door door, String path) throws IOException, InterruptedException {
        return Integer.toString(door.send(door.asking(path)).statusCode());
    }

    private Map<String, String> pages() throws Exception {
        var rows = desk.get("/api/work-orders?state=CLOSED&limit=50").path("items");
        var row = rows.get(40);
        var number = row.path("number").asString().split("-");
        var pages = new LinkedHashMap<String, String>();
        pages.put("queue", "/api/queue");
        pages.put("orders, newest", "/api/work-orders?limit=50");
        pages.put("orders, page 20", "/api/work-orders?state=CLOSED&limit=50&cursor=" + encoded(cursorAfter(20)));
        pages.put("orders, a state with few", "/api/work-orders?limit=50&state=CANCELLED");
        pages.put(
                "orders of a person",
                "/api/work-orders?limit=50&person=" + row.path("person").asString());
        pages.put(
                "orders at a place",
                "/api/work-orders?limit=50&place=" + row.path("place").asString());
        pages.put(
                "orders of a category",
                "/api/work-orders?limit=50&category=" + row.path("category").asString());
        pages.put("orders, common word", "/api/work-orders?limit=50&q=" + encoded("漏水"));
        pages.put("orders, two words", "/api/work-orders?limit=50&q=" + encoded("漏水 1803"));
        pages.put("orders, no such word", "/api/work-orders?limit=50&q=" + encoded("龙吟"));
        pages.put("orders by number", "/api/work-orders?q=" + number[0] + "-" + number[1] + "-" + number[2]);
        pages.put("requests, newest", "/api/requests?limit=50");
        pages.put("requests, common word", "/api/requests?limit=50&q=" + encoded("漏水"));
        pages.put("requests by number", "/api/requests?q=BS-" + number[1] + "-" + number[2]);
        pages.put("an order", "/api/work-orders/" + row.path("id").asString());
        pages.put("a request", "/api/requests/" + row.path("originId").asString());
        pages.put("figures, the morning page", "/api/figures");
        pages.put("figures, charts", "/api/figures/charts");
        return pages;
    }

    private String cursorAfter(int page) throws IOException, InterruptedException {
        var cursor = "";
        for (var each = 0; each < page; each++) {
            cursor = desk.get("/api/work-orders?state=CLOSED&limit=50&cursor=" + encoded(cursor))
                    .path("next")
                    .asString();
        }
        return cursor;
    }

    private static void print(Map<String, Load.Outcome> few, Map<String, Load.Outcome> many, int orders) {
        IO.println("%-28s %20s %26s  p99 ratio".formatted("ms", FEW + " orders", orders + " orders"));
        few.forEach((page, before) -> {
            var after = many.getOrDefault(page, before);
            IO.println("%-28s p50 %6.1f  p99 %6.1f    p50 %6.1f  p99 %6.1f  %5.2f  %s"
                    .formatted(
                            page,
                            before.percentile(0.5),
                            before.percentile(0.99),
                            after.percentile(0.5),
                            after.percentile(0.99),
                            after.percentile(0.99) / before.percentile(0.99),
                            after.ends()));
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
