package io.anju.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person at a screen; every act waits until all modules have heard of it. */
public record Someone(String name, RequestPostProcessor session, MockMvc mvc, JsonMapper json, Runnable settle) {

    public JsonNode get(String path) {
        return succeed(reading(path));
    }

    public JsonNode post(String path, Map<String, ?> body) {
        return succeed(write(path, body));
    }

    /** Does it without success; gives the code of the refusal. */
    String refused(String path, Map<String, ?> body) {
        var answer = answer(write(path, body));
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        return read(answer).path("code").asString();
    }

    /** The status that reading this gives. */
    int status(String path) {
        return answer(reading(path)).status();
    }

    /** The status that writing this gives. */
    int status(String path, Map<String, ?> body) {
        return answer(write(path, body)).status();
    }

    /** The status that writing this on a version gives. */
    int status(String path, int version, Map<String, ?> body) {
        return answer(write(path, body).header("If-Match", "\"" + version + "\""))
                .status();
    }

    /** Uploads a picture; gives its id. */
    public String upload(String path) {
        return succeed(writing(path)
                        .header("X-File-Name", "leak.png")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(Pictures.png()))
                .path("id")
                .asString();
    }

    public void put(String path, Map<String, ?> body) {
        succeed(MockMvcRequestBuilders.put(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(body)));
    }

    /** The page to read in an archive that is handed out at this address. */
    String page(String path, String language) {
        try {
            var answer = mvc.perform(
                            reading(path).header("Accept-Language", language).with(session))
                    .andReturn()
                    .getResponse();
            var archive = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()));
            while (!"index.html".equals(archive.getNextEntry().getName())) {
                archive.closeEntry();
            }
            return new String(archive.readAllBytes(), StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletRequestBuilder reading(String path) {
        return MockMvcRequestBuilders.get(path);
    }

    private static MockHttpServletRequestBuilder writing(String path) {
        return MockMvcRequestBuilders.post(path);
    }

    private record Answer(int status, String body) {}

    private JsonNode succeed(MockHttpServletRequestBuilder request) {
        var answer = answer(request);
        assertThat(answer.status()).as(name + ": " + answer.body()).isLessThan(400);
        return read(answer);
    }

    private JsonNode read(Answer answer) {
        return answer.body().isBlank() ? json.createObjectNode() : json.readTree(answer.body());
    }

    private Answer answer(MockHttpServletRequestBuilder request) {
        try {
            var response = mvc.perform(request.with(session)).andReturn().getResponse();
            settle.run();
            return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletRequestBuilder write(String path, Map<String, ?> body) {
        return writing(path).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body));
    }
}
