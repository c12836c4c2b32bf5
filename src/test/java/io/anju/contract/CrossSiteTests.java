package io.anju.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.ServedTest;
import io.anju.TestCompanies;
import io.anju.identity.Role;
import io.anju.kernel.Ids;
import io.anju.wire.Wire;
import io.anju.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Another site's page can make a browser send its cookies, but neither read nor repeat the token beside them. */
@ServedTest
class CrossSiteTests {

    @LocalServerPort
    int port;

    @Autowired
    TestCompanies companies;

    @Autowired
    JsonMapper json;

    @Test
    void no_write_of_the_contract_happens_without_the_token() throws Exception {
        var company = companies.create();
        var session = WireRequest.signedIn(company.as(Role.COMPANY_ADMIN))[0];
        var through = new ArrayList<String>();
        var cases = 0;
        for (var operation : ApiOperation.of(json.readTree(Files.readAllBytes(Path.of("contract/openapi.json"))))) {
            if (operation.isRead() || operation.path().startsWith("/api/callbacks/")) {
                continue;
            }
            var address = operation.address(slot -> Ids.next(), null, company.code());
            var body = "{}".getBytes(StandardCharsets.UTF_8);
            var write = new WireRequest(operation.method(), address, List.of(session), body)
                    .with("Content-Type: application/json", "Idempotency-Key: " + Ids.next());
            for (var sly :
                    List.of(write, write.with("X-CSRF-Token: " + "f".repeat(32)), form(operation, address, session))) {
                var answer = new Wire(port, "127.0.0.1").send(sly);
                cases++;
                if (answer.status() != 403 || !answer.text().contains("\"csrf\"")) {
                    through.add(operation.name() + " " + answer.status());
                }
            }
        }
        System.out.println("writes from another site: " + cases + ", through " + through.size());
        assertThat(through).isEmpty();
        assertThat(cases).isGreaterThan(300);
    }

    /** What a form of another site can send. */
    private static WireRequest form(ApiOperation operation, String address, String session) {
        return new WireRequest(operation.method(), address, List.of(session), new byte[0])
                .with("Content-Type: text/plain", "Origin: https://evil.example");
    }
}
