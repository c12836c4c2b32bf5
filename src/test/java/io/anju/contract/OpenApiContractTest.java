package io.anju.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.Application;
import io.anju.database.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;

/** The committed contract says what the application does; run with {@code -Dcontract.write=true} to write it anew. */
@SpringBootTest(
        classes = Application.class,
        properties = {
            "anju.database.home=target/test-home",
            "anju.world=tests",
            "db-scheduler.enabled=false",
            "springdoc.writer-with-order-by-keys=true",
            "springdoc.writer-with-default-pretty-printer=true",
            "springdoc.default-produces-media-type=application/json",
            "springdoc.paths-to-match=/api/**"
        })
@Import({TestDatabase.class, ContractConfiguration.class})
class OpenApiContractTest {

    private static final Path CONTRACT = Path.of("contract/openapi.json");

    @Autowired
    OpenApiWebMvcResource description;

    @Test
    void the_committed_contract_is_what_the_application_speaks() throws Exception {
        var bytes = description.openapiJson(new MockHttpServletRequest(), "/v3/api-docs", Locale.ENGLISH);
        var now = new String(bytes, StandardCharsets.UTF_8) + "\n";
        if (Boolean.getBoolean("contract.write")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, now);
        }
        assertThat(Files.readString(CONTRACT))
                .as("contract/openapi.json is stale: run mvn test -Dtest=OpenApiContractTest -Dcontract.write=true")
                .isEqualTo(now);
    }
}
