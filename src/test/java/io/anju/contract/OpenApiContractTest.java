package io.anju.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.Application;
import io.anju.database.server.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed contract says what the application does; run with {@code -Dcontract.write=true} to write it anew. */
@SpringBootTest(
        classes = Application.class,
        properties = {
            "anju.database.home=target/test-home",
            "anju.world=tests",
            "db-scheduler.enabled=false",
            "springdoc.default-produces-media-type=application/json",
            "springdoc.paths-to-match=/api/**"
        })
@Import({TestDatabase.class, ContractConfiguration.class})
class OpenApiContractTest {

    private static final Path CONTRACT = Path.of("contract/openapi.json");

    /** Keys in one order: the describing library's own order depends on which contexts it has served before. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    @Autowired
    OpenApiWebMvcResource description;

    @Test
    void the_committed_contract_is_what_the_application_speaks() throws Exception {
        var bytes = description.openapiJson(new MockHttpServletRequest(), "/v3/api-docs", Locale.ENGLISH);
        var now = JSON.writeValueAsString(JSON.readValue(bytes, Map.class)) + "\n";
        if (Boolean.getBoolean("contract.write")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, now);
        }
        assertThat(Files.readString(CONTRACT))
                .as("contract/openapi.json is stale: run mvn test -Dtest=OpenApiContractTest -Dcontract.write=true")
                .isEqualTo(now);
    }
}
