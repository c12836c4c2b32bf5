package io.anju.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.impl.TargetClosedError;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts markup into every text of every answer on its way to a page, whatever field it stands in and whoever wrote it: what a
 * screen shows then, it would show of anybody.
 */
final class HostileAnswers {

    static final String MARKUP = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'`${1}{{1}}";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern WRITTEN_BY_PEOPLE = Pattern.compile(".*[\\p{IsHan} ].*");
    private static final Set<String> ALWAYS = Set.of(
            "name", "title", "text", "description", "note", "comment", "reason", "address", "author", "label", "actor");

    private final AtomicInteger texts = new AtomicInteger();

    /** Every answer to this page from now on. */
    void reach(Page page) {
        page.route("**/api/**", this::bend);
    }

    /**
     * No answer to this page from now on, and the page is left: what is still on its way as a page is put away would fail
     * whoever puts it away.
     */
    void leave(Page page) {
        page.unrouteAll();
        page.navigate("about:blank");
    }

    /** How many texts were replaced. */
    int texts() {
        return texts.get();
    }

    private void bend(Route route) {
        try {
            answer(route);
        } catch (TargetClosedError ignored) {
            // What a page still asked for as it was put away: nobody looks at the answer any more.
        }
    }

    private void answer(Route route) {
        if (route.request().resourceType().equals("eventsource")
                || !route.request().method().equals("GET")) {
            route.resume();
            return;
        }
        var answer = route.fetch();
        var type = answer.headers().getOrDefault("content-type", "");
        if (!type.startsWith("application/json")) {
            route.fulfill(new Route.FulfillOptions().setResponse(answer));
            return;
        }
        var bent = bent("", JSON.readTree(answer.body()));
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(JSON.writeValueAsString(bent)));
    }

    private JsonNode bent(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(key -> object.set(key, bent(key, object.get(key))));
        } else if (node instanceof ArrayNode array) {
            for (var place = 0; place < array.size(); place++) {
                array.set(place, bent(name, array.get(place)));
            }
        } else if (node.isString() && isText(name, node.asString())) {
            texts.incrementAndGet();
            return JSON.getNodeFactory().stringNode(node.asString() + MARKUP);
        }
        return node;
    }

    private static boolean isText(String name, String value) {
        return ALWAYS.contains(name) || WRITTEN_BY_PEOPLE.matcher(value).matches();
    }
}
