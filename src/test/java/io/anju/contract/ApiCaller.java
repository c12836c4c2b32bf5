package io.anju.contract;

import io.anju.TestCompany;
import io.anju.contract.ApiOperation.IdSlot;
import io.anju.files.Pictures;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Calls operations and remembers every answer that is a bug of ours. */
final class ApiCaller {

    private final MockMvc mvc;
    private final JsonMapper json;
    private final String company;
    private final Set<String> bugs = new TreeSet<>();

    ApiCaller(ApplicationContext context, TestCompany company) {
        this.mvc = context.getBean(MockMvc.class);
        this.json = context.getBean(JsonMapper.class);
        this.company = company.code();
    }

    /** Answers with a status of 5xx and calls that failed altogether. */
    Set<String> bugs() {
        return bugs;
    }

    ApiAnswer call(ApiOperation operation, RequestPostProcessor who, Function<IdSlot, UUID> ids, @Nullable IdSlot also)
            throws Exception {
        return send(operation, operation.address(ids, also, company), who, ids, also);
    }

    void page(ApiOperation operation, RequestPostProcessor who, Function<IdSlot, UUID> ids, String cursor)
            throws Exception {
        var address = operation.address(ids, null, company);
        send(operation, address + (address.contains("?") ? "&" : "?") + "cursor=" + cursor, who, ids, null);
    }

    private ApiAnswer send(
            ApiOperation operation,
            String address,
            RequestPostProcessor who,
            Function<IdSlot, UUID> ids,
            @Nullable IdSlot also)
            throws Exception {
        var call = MockMvcRequestBuilders.request(HttpMethod.valueOf(operation.method()), URI.create(address))
                .with(who);
        var schema = operation.body();
        if (schema != null && schema.path("format").asString("").equals("byte")) {
            call.contentType(MediaType.APPLICATION_OCTET_STREAM).content(Pictures.png(4, 4));
        } else if (schema != null) {
            var slots = operation.slots();
            var body = operation
                    .samples()
                    .sample(
                            schema,
                            pointer -> ids.apply(slots.stream()
                                    .filter(slot -> slot.in().equals("body")
                                            && slot.name().equals(pointer))
                                    .findFirst()
                                    .orElseThrow()),
                            also == null || !also.in().equals("body") ? null : also.name());
            call.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
        }
        var response = mvc.perform(call).andReturn().getResponse();
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        if (response.getStatus() >= 500) {
            bugs.add(operation.name() + ": " + response.getStatus() + " at " + masked(address));
        }
        return new ApiAnswer(response.getStatus(), content(operation, response, text));
    }

    private String content(ApiOperation operation, MockHttpServletResponse response, String text) {
        if (response.getStatus() >= 400) {
            var problem = json.readTree(text.isEmpty() ? "{}" : text);
            return problem.path("code").asString("") + problem.path("errors");
        }
        var type = String.valueOf(response.getContentType());
        return !operation.isRead() ? "" : type.contains("json") ? masked(text) : type;
    }

    /** Without ids and instants, which differ from answer to answer. */
    private static String masked(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "*");
    }
}
