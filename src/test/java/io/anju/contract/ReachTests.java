package io.anju.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.Application;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.contract.ApiOperation.IdSlot;
import io.anju.database.server.TestDatabase;
import io.anju.identity.Role;
import io.anju.kernel.Cursor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who reaches what (goal T1), generated from the description of the interface: every operation by every role, with ids of
 * the own project, another project, another company and of nothing, in path, query and body.
 */
@SpringBootTest(
        classes = Application.class,
        properties = {
            "anju.database.home=target/test-home",
            "db-scheduler.enabled=false",
            "springdoc.default-produces-media-type=application/json",
            "springdoc.paths-to-match=/api/**"
        })
@AutoConfigureMockMvc
@Import({TestDatabase.class, TestCompanies.class, ContractConfiguration.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReachTests {

    private static final Logger LOG = LoggerFactory.getLogger(ReachTests.class);

    /** Records of a company and not of a project: another project's are one's own. */
    private static final Set<String> COMPANY_WIDE = Set.of("accounts", "checklists", "account");

    /** Asking to live somewhere: everybody may name any project of the company, as on the page where residents sign up. */
    private static final Set<String> ANY_PROJECT = Set.of("POST /api/my/registrations");

    @Autowired
    ApplicationContext context;

    @Autowired
    OpenApiWebMvcResource description;

    @Autowired
    JsonMapper json;

    private final Map<Whose, Map<String, UUID>> records = new EnumMap<>(Whose.class);
    private final Set<String> findings = new TreeSet<>();
    private List<ApiOperation> operations;
    private TestCompany company;
    private ApiCaller caller;

    /** Whose record an id names. */
    enum Whose {
        OWN,
        OTHER_PROJECT,
        OTHER_COMPANY,
        NOBODYS
    }

    @BeforeAll
    void two_companies_with_a_record_of_every_kind_in_each_project() throws Exception {
        var bytes = description.openapiJson(new MockHttpServletRequest(), "/v3/api-docs", Locale.ENGLISH);
        operations = ApiOperation.of(json.readTree(new String(bytes, StandardCharsets.UTF_8)));
        var companies = context.getBean(TestCompanies.class);
        company = companies.create();
        caller = new ApiCaller(context, company);
        records.put(Whose.OWN, new ReachWorld(company, context).records());
        records.put(Whose.OTHER_PROJECT, new ReachWorld(company, context).records());
        records.put(Whose.OTHER_COMPANY, new ReachWorld(companies.create(), context).records());
        records.put(Whose.NOBODYS, Map.of());
        findings.clear();
    }

    @Test
    @Order(1)
    void nobody_without_the_permission_gets_anything() throws Exception {
        var cases = 0;
        for (var operation : operations) {
            for (var role : Role.values()) {
                if (!operation.isOpenTo(role)) {
                    var answer = caller.call(operation, as(role), slot -> id(slot, Whose.OWN), null);
                    expect(Set.of(403, 404).contains(answer.status()), operation, role + " got " + answer);
                    cases++;
                }
            }
            if (operation.permissions() != null) {
                var answer = caller.call(operation, TestCompany.visitor(), slot -> id(slot, Whose.OWN), null);
                expect(answer.status() == 401, operation, "a visitor got " + answer);
                cases++;
            }
        }
        report("without permission", cases);
    }

    @Test
    @Order(2)
    void an_id_of_somebody_else_looks_like_an_id_of_nothing() throws Exception {
        var cases = 0;
        var unseen = 0;
        for (var operation : operations) {
            for (var slot : operation.slots()) {
                for (var role : callers(operation)) {
                    var nothing = answer(operation, slot, role, Whose.NOBODYS);
                    unseen += nothing.status() == 400 ? 1 : 0;
                    for (var whose : List.of(Whose.OTHER_PROJECT, Whose.OTHER_COMPANY)) {
                        if (!isForeign(slot, role, whose)
                                || whose == Whose.OTHER_PROJECT && ANY_PROJECT.contains(operation.name())) {
                            continue;
                        }
                        var foreign = answer(operation, slot, role, whose);
                        var place = role + " with " + whose + " " + slot.in() + " " + slot.name() + ": ";
                        expect(foreign.equals(nothing), operation, place + foreign + " but nothing: " + nothing);
                        expect(
                                foreign.status() >= 400
                                        || operation.isRead()
                                        || !slot.in().equals("path"),
                                operation,
                                place + "reached " + foreign);
                        cases++;
                    }
                }
            }
        }
        LOG.info("hidden behind the shape of the body: {}", unseen);
        report("foreign ids", cases);
    }

    @Test
    @Order(3)
    void ids_in_a_body_are_looked_up_before_anything_is_written() throws Exception {
        var cases = 0;
        for (var operation : operations) {
            for (var slot : operation.slots()) {
                for (var role : slot.in().equals("body") ? callers(operation) : Set.<Role>of()) {
                    var answer = answer(operation, slot, role, Whose.NOBODYS);
                    expect(answer.status() >= 400, operation, role + " wrote an id of nothing in " + slot.name());
                    cases++;
                }
            }
        }
        report("made-up ids in bodies", cases);
    }

    @Test
    @Order(4)
    void no_call_ends_in_a_bug() throws Exception {
        var cases = 0;
        for (var operation : operations) {
            for (var role : operation.path().startsWith("/api/session") ? Set.<Role>of() : callers(operation)) {
                caller.call(operation, as(role), slot -> id(slot, Whose.OWN), null);
                cases++;
            }
            for (var cursor :
                    operation.pages() ? List.of(Cursor.of("x", "y"), Cursor.of("x"), "%00", "x") : List.<String>of()) {
                caller.page(operation, as(Role.COMPANY_ADMIN), slot -> id(slot, Whose.OWN), cursor);
                cases++;
            }
        }
        report("own ids and broken cursors", cases);
    }

    private ApiAnswer answer(ApiOperation operation, IdSlot slot, @Nullable Role role, Whose whose) throws Exception {
        return caller.call(
                operation,
                role == null ? TestCompany.visitor() : as(role),
                each -> id(each, each.equals(slot) ? whose : Whose.OWN),
                slot);
    }

    private boolean isForeign(IdSlot slot, @Nullable Role role, Whose whose) {
        var known = Objects.requireNonNull(records.get(whose)).containsKey(slot.kind());
        var scoped = role != null && !role.companyWide() && !COMPANY_WIDE.contains(slot.kind());
        return known && (whose == Whose.OTHER_COMPANY || scoped);
    }

    private UUID id(IdSlot slot, Whose whose) {
        return Objects.requireNonNull(records.get(whose)).getOrDefault(slot.kind(), Ids.next());
    }

    private RequestPostProcessor as(Role role) {
        return role.companyWide()
                ? company.as(role)
                : company.as(
                        role,
                        new ProjectId(Objects.requireNonNull(
                                Objects.requireNonNull(records.get(Whose.OWN)).get("projects"))));
    }

    private static Set<Role> callers(ApiOperation operation) {
        var roles = new TreeSet<Role>();
        Arrays.stream(Role.values()).filter(operation::isOpenTo).forEach(roles::add);
        return roles;
    }

    private void expect(boolean held, ApiOperation operation, String otherwise) {
        if (!held) {
            findings.add(operation.name() + ": " + otherwise);
        }
    }

    private void report(String what, int cases) {
        findings.addAll(caller.bugs());
        LOG.info("{}: {} operations, {} cases", what, operations.size(), cases);
        var found = List.copyOf(findings);
        findings.clear();
        caller.bugs().clear();
        assertThat(found).as(what).isEmpty();
        assertThat(cases).isGreaterThan(operations.size() / 2);
    }
}
