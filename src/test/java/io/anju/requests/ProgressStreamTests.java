package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who hears that a request of theirs changed. */
@AnjuTest
@Import(StandingClock.Time.class)
class ProgressStreamTests {

    private static final RequestPostProcessor NOBODY = request -> request;

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private RequestWorld world;
    private RequestPostProcessor resident;
    private String id;
    private String link;

    @BeforeEach
    void a_resident_who_reported_a_dripping_tap() throws Exception {
        clock.set(StandingClock.MONDAY_MORNING);
        world = new RequestWorld(context);
        resident = world.company.as(world.resident());
        var receipt = report();
        id = read(receipt, "$.id");
        link = "/api/public/" + world.company.code() + "/reports/" + read(receipt, "$.token");
    }

    @Test
    void the_reporter_and_whoever_holds_the_link_hear_at_once_that_it_changed() throws Exception {
        var own = listen(resident, "/api/my/requests/" + id);
        var byLink = listen(NOBODY, link);
        write(id);
        hears(own, id);
        hears(byLink, id);
        assertThat(text(byLink)).doesNotContain("两点到");
    }

    @Test
    void nothing_is_heard_of_another_request() throws Exception {
        String other = read(report(), "$.id");
        var own = listen(resident, "/api/my/requests/" + id);
        var theOther = listen(resident, "/api/my/requests/" + other);
        write(other);
        hears(theOther, other);
        assertThat(text(own)).doesNotContain(other);
    }

    @Test
    void somebody_elses_request_cannot_be_listened_to() throws Exception {
        var stranger = world.company.as(world.stranger());
        world.look(stranger, "/api/my/requests/" + id + "/events").andExpect(status().isNotFound());
        world.look(NOBODY, link + "x/events").andExpect(status().isNotFound());
    }

    private String report() throws Exception {
        return body(world.send(resident, "/api/my/requests", """
                {"project": "%s", "kind": "REPAIR", "category": "tap-toilet", "place": "%s", "title": "滴水"}""".formatted(world.project.value(), world.room.value())));
    }

    private void write(String request) throws Exception {
        world.send(world.desk(), "/api/requests/" + request + "/messages", "{\"text\": \"好的，两点到\"}")
                .andExpect(status().is2xxSuccessful());
    }

    private MockHttpServletResponse listen(RequestPostProcessor who, String path) throws Exception {
        return world.look(who, path + "/events")
                .andExpect(request().asyncStarted())
                .andReturn()
                .getResponse();
    }

    /** The news leaves after the commit on a thread of its own. */
    private static void hears(MockHttpServletResponse stream, String id) {
        Awaitility.await()
                .atMost(10, TimeUnit.SECONDS)
                .until(() -> text(stream).contains("event:request\ndata:{\"id\":\"" + id));
    }

    private static String text(MockHttpServletResponse stream) throws Exception {
        return stream.getContentAsString(StandardCharsets.UTF_8);
    }
}
