package io.anju.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Who hears of a change. */
@AnjuTest
class LiveStreamTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    private TestCompany company;
    private ProjectId project;

    @BeforeEach
    void a_tower() {
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
    }

    @Test
    void only_readers_of_the_project_and_company_hear_of_a_change() throws Exception {
        var here = listen(company.as(Role.DISPATCHER));
        var nextDoor = listen(company.as(Role.DISPATCHER, ProjectId.next()));
        var elsewhere = listen(companies.create().as(Role.DISPATCHER));
        var id = report();
        assertThat(heard(here, id)).isTrue();
        assertThat(text(nextDoor)).contains("ready").doesNotContain(id);
        assertThat(text(elsewhere)).contains("ready").doesNotContain(id);
        assertThat(text(here)).doesNotContain("何美琳", "灯不亮");
    }

    @Test
    void who_may_not_read_requests_hears_nothing_of_them() throws Exception {
        var technician = listen(company.as(Role.TECHNICIAN));
        var desk = listen(company.as(Role.DISPATCHER));
        var id = report();
        assertThat(heard(desk, id)).isTrue();
        assertThat(text(technician)).contains("ready").doesNotContain(id);
    }

    @Test
    void nobody_who_is_not_signed_in_hears_anything() throws Exception {
        mvc.perform(get("/api/live")).andExpect(status().isUnauthorized());
    }

    @Test
    void a_reader_who_opens_ever_more_pages_loses_the_oldest_stream_and_hears_in_the_newest() throws Exception {
        var dispatcher = company.as(Role.DISPATCHER);
        var streams = new ArrayList<MockHttpServletResponse>();
        for (var page = 0; page <= LiveStreams.MOST_PER_READER; page++) {
            streams.add(listen(dispatcher));
        }
        var id = report();
        assertThat(heard(streams.getLast(), id)).isTrue();
        assertThat(heard(streams.get(1), id)).isTrue();
        assertThat(text(streams.getFirst())).contains("ready").doesNotContain(id);
    }

    @Test
    void a_process_that_holds_as_many_streams_as_it_can_asks_to_come_again() {
        var streams = new LiveStreams(2);
        streams.open("one", change -> true);
        streams.open("two", change -> true);
        assertThatThrownBy(() -> streams.open("three", change -> true)).hasMessageContaining("too-many-attempts");
        streams.stop();
    }

    @Test
    void streams_have_ended_when_the_web_server_begins_to_wait_for_answers_under_way() {
        var server = new WaitingServer();
        try (var application = new AnnotationConfigApplicationContext()) {
            application.register(LiveStreams.class);
            application.registerBean(WaitingServer.class, () -> server);
            application.refresh();
            server.stream = application.getBean(LiveStreams.class).open("a dispatcher", change -> true);
        }
        assertThat(server.ended).isTrue();
    }

    private static final class WaitingServer implements SmartLifecycle {

        private @Nullable SseEmitter stream;
        private boolean running;
        private boolean ended;

        @Override
        public void start() {
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            try {
                Objects.requireNonNull(stream).send("still there");
            } catch (IOException | IllegalStateException over) {
                ended = true;
            }
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }

    private MockHttpServletResponse listen(RequestPostProcessor reader) throws Exception {
        return mvc.perform(get("/api/live").with(reader))
                .andExpect(request().asyncStarted())
                .andReturn()
                .getResponse();
    }

    private String report() throws Exception {
        var answer = mvc.perform(post("/api/requests")
                        .with(company.as(Role.DISPATCHER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"channel": "PHONE", "report": {"project": "%s", "kind": "REPAIR", "category": "light-out",
                                 "reporter": {"name": "何美琳"}}}""".formatted(project.value())))
                .andExpect(status().isCreated())
                .andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
    }

    /** Waits a moment for the news, which leaves after the commit on a thread of its own. */
    private static boolean heard(MockHttpServletResponse stream, String id) throws Exception {
        for (var tries = 0; tries < 100; tries++) {
            if (text(stream).contains(id)) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    private static String text(MockHttpServletResponse stream) throws Exception {
        return stream.getContentAsString(StandardCharsets.UTF_8);
    }
}
