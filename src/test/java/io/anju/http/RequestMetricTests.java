package io.anju.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.anju.AnjuTest;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Requests are counted by operation: whatever strangers ask for makes no new figure. */
@AnjuTest
class RequestMetricTests {

    private static final String FIGURE = "http.server.requests";

    @Autowired
    MockMvc http;

    @Autowired
    MeterRegistry meters;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/",
                "/desk/",
                "/desk/assets/",
                "/field/jobs/",
                "/home/r/none/",
                "/api/public/none/reports/"
            })
    void a_path_that_somebody_made_up_has_no_figure_of_its_own(String begin) throws Exception {
        var word = UUID.randomUUID().toString();
        http.perform(get(begin + word));
        assertThat(meters.find(FIGURE).meters())
                .isNotEmpty()
                .extracting(Meter::getId)
                .noneSatisfy(id -> assertThat(id.getTag("uri")).contains(word));
    }

    @Test
    void there_is_room_for_a_figure_of_every_operation(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping operations,
            @Value("${management.metrics.web.server.max-uri-tags}") int most) {
        assertThat(operations.getHandlerMethods()).hasSizeBetween(100, most - 50);
    }
}
