package io.anju.contract;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.identity.session.TestSessions;
import io.anju.kernel.ProjectId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A company with a record of every kind, another one beside it, and somebody signed in for every role. */
final class FuzzWorld {

    private final ApplicationContext context;
    private final TestCompany company;
    private final Map<String, UUID> own;
    private final Map<String, UUID> foreign;
    private final Map<String, String> words = new HashMap<>();
    private final Map<Role, String> cookies = new ConcurrentHashMap<>();

    FuzzWorld(ApplicationContext context) throws Exception {
        this.context = context;
        var companies = context.getBean(TestCompanies.class);
        this.company = companies.create();
        this.own = new ReachWorld(company, context).records();
        this.foreign = new ReachWorld(companies.create(), context).records();
        words.put("company", company.code());
        words.put("consent", "2026-11");
        words.put("label", label());
        words.put("token", token());
        words.put("list", "trade");
    }

    Map<String, UUID> own() {
        return own;
    }

    Map<String, UUID> foreign() {
        return foreign;
    }

    /** What fields and parameters of these names want. */
    Map<String, String> words() {
        return words;
    }

    /** What the browser of somebody in this role says with every request; null is a visitor. */
    String cookies(@Nullable Role role) {
        return role == null
                ? cookies(TestCompany.visitor().postProcessRequest(new MockHttpServletRequest()))
                : cookies.computeIfAbsent(role, this::open);
    }

    /** Signs this role in again; what was tried may have ended its session. */
    void renew(@Nullable Role role) {
        if (role != null) {
            cookies.remove(role);
        }
    }

    private String open(Role role) {
        var project = new ProjectId(Objects.requireNonNull(own.get("projects")));
        var account = company.account(role.companyWide() ? RoleGrant.everywhere(role) : new RoleGrant(role, project));
        return cookies(
                TestSessions.open(context, company.id(), account).postProcessRequest(new MockHttpServletRequest()));
    }

    private static String cookies(MockHttpServletRequest signed) {
        return Arrays.stream(signed.getCookies())
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String label() {
        var place = new PlaceId(Objects.requireNonNull(own.get("places")));
        return company.inTransaction(() -> context.getBean(Places.class).qrOf(company.system(), place));
    }

    private String token() throws Exception {
        var json = context.getBean(JsonMapper.class);
        var body = Map.of("consent", "2026-11", "label", words.get("label"), "kind", "REPAIR", "category", "leak");
        var answer = context.getBean(MockMvc.class)
                .perform(post("/api/public/" + company.code() + "/reports")
                        .with(TestCompany.visitor())
                        .with(request -> {
                            request.setRemoteAddr(company.code());
                            return request;
                        })
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return json.readTree(answer).at("/receipt/token").asString();
    }
}
