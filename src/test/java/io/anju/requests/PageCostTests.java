package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.identity.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** How much the pages ask of the database that are open all day (goal P2): never more because a list is longer. */
@AnjuTest
@Import({StandingClock.Time.class, StatementLog.Listening.class})
class PageCostTests {

    @Autowired
    ApplicationContext context;

    private RequestWorld world;
    private String request;
    private String order;
    private final List<String> tooMany = new ArrayList<>();

    @BeforeEach
    void a_tower_with_work() throws Exception {
        world = new RequestWorld(context);
        world.technician("周师傅", "PLUMBING_ELECTRIC");
        var receipt = report(2);
        request = RequestWorld.read(receipt, "$.id");
        order = RequestWorld.read(
                RequestWorld.body(world.look(world.desk(), "/api/work-orders?limit=1")), "$.items[0].id");
    }

    @Test
    void pages_of_the_desk_ask_little_however_much_there_is() throws Exception {
        var most = new LinkedHashMap<String, Integer>();
        most.put("/api/queue", 3);
        most.put("/api/requests", 3);
        most.put("/api/requests?q=" + RequestWorld.PHONE, 4);
        most.put("/api/work-orders", 3);
        most.put("/api/call-tasks", 3);
        most.put("/api/requests/" + request, 22);
        most.put("/api/work-orders/" + order, 19);
        most.put("/api/people", 3);
        most.put("/api/places", 3);
        most.put("/api/staff", 3);
        assertLittle(most, world.desk());
    }

    @Test
    void the_managers_morning_page_asks_little_however_much_there_is() throws Exception {
        var most = new LinkedHashMap<String, Integer>();
        most.put("/api/figures", 5);
        most.put("/api/figures/charts", 5);
        assertLittle(most, world.company.as(Role.PROJECT_MANAGER));
    }

    private void assertLittle(LinkedHashMap<String, Integer> most, RequestPostProcessor reader) throws Exception {
        var few = new LinkedHashMap<String, List<String>>();
        for (var page : most.keySet()) {
            few.put(page, statements(page, reader));
        }
        report(6);
        for (var page : most.keySet()) {
            var many = statements(page, reader);
            if (many.size() > few.get(page).size() || many.size() > most.get(page)) {
                tooMany.add(page + ": " + few.get(page).size() + ", then " + many.size() + " " + many);
            }
        }
        assertThat(tooMany).isEmpty();
    }

    private List<String> statements(String page, RequestPostProcessor reader) throws Exception {
        world.look(reader, page).andExpect(status().isOk());
        return StatementLog.of(() -> world.look(reader, page).andExpect(status().isOk()));
    }

    private String report(int times) throws Exception {
        var receipt = "";
        for (var time = 0; time < times; time++) {
            receipt = world.report(RequestKind.REPAIR, "leak", "\"place\": \"" + world.room.value() + "\"");
        }
        return receipt;
    }
}
