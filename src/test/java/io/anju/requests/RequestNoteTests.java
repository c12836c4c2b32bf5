package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/** A note among colleagues reaches whom it names, and nobody who may not see the request. */
@AnjuTest
@Import(StandingClock.Time.class)
class RequestNoteTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private RequestWorld world;

    @BeforeEach
    void a_tower() {
        clock.set(StandingClock.MONDAY_MORNING);
        world = new RequestWorld(context);
    }

    @Test
    void whoever_is_named_finds_the_note_in_the_inbox_and_can_answer() throws Exception {
        var lead = world.company.account(new RoleGrant(Role.TEAM_LEAD, world.project));
        var path = "/api/requests/" + read(world.report(RequestKind.REPAIR, "light-out"), "$.id");
        world.look(world.desk(), path + "/colleagues")
                .andExpect(jsonPath("$[*].account").value(hasItem(lead.value().toString())));
        note(path, "@他 请看一下", lead).andExpect(status().isOk());
        world.until(world.company.as(lead), "/api/inbox", "$.items.length()", 1);
        var inbox = body(world.look(world.company.as(lead), "/api/inbox"));
        assertThat(RequestWorld.<String>read(inbox, "$.items[0].template")).isEqualTo("mentioned");
        assertThat(path).endsWith(RequestWorld.<String>read(inbox, "$.items[0].subject.id"));
        world.look(world.company.as(lead), path).andExpect(jsonPath("$.can").value(hasItem("note")));
        world.send(world.company.as(lead), path + "/notes", "{\"text\": \"看了\"}")
                .andExpect(status().isOk());
    }

    @Test
    void nobody_is_named_who_may_not_see_the_request() throws Exception {
        var elsewhere = world.company.project("别处", ProjectKind.COMMERCIAL);
        var path = "/api/requests/" + read(world.report(RequestKind.REPAIR, "light-out"), "$.id");
        for (var stranger : List.of(
                world.company.account(Role.GUARD),
                world.company.account(new RoleGrant(Role.TEAM_LEAD, elsewhere)),
                AccountId.next())) {
            world.look(world.desk(), path + "/colleagues")
                    .andExpect(jsonPath("$[*].account")
                            .value(not(hasItem(stranger.value().toString()))));
            note(path, "请看一下", stranger)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("not-a-reader")));
        }
        world.look(world.desk(), path + "/notes")
                .andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void the_person_complained_about_is_never_named() throws Exception {
        var accused = world.company.account(new RoleGrant(Role.DISPATCHER, world.project));
        var path = "/api/requests/"
                + read(
                        world.report(
                                RequestKind.COMPLAINT,
                                "attitude",
                                "\"aboutName\": \"前台\", \"aboutAccount\": \"%s\"".formatted(accused.value())),
                        "$.id");
        world.look(world.desk(), path + "/colleagues")
                .andExpect(jsonPath("$[*].account")
                        .value(not(hasItem(accused.value().toString()))));
        note(path, "请看一下", accused).andExpect(content().string(containsString("not-a-reader")));
    }

    private ResultActions note(String path, String text, AccountId named) throws Exception {
        return world.send(
                world.desk(),
                path + "/notes",
                "{\"text\": \"%s\", \"mentions\": [\"%s\"]}".formatted(text, named.value()));
    }
}
