package io.anju.notices.sms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts each message as JSON {@code {account, key, phone, text, company}} with a signature; a provider answers {@code {id}}
 * with 2xx, or {@code {code}} with 4xx where it will never send it. Everything else means: not now.
 */
@Component
@ConditionalOnProperty("anju.sms.url")
class HttpSmsGateway implements SmsGateway {

    private final SmsSettings settings;
    private final URI url;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http;

    HttpSmsGateway(SmsSettings settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.url = Objects.requireNonNull(settings.url());
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    private record Message(String account, String key, String company, String phone, String text) {}

    private record Reply(@Nullable String id, @Nullable String code) {}

    @Override
    public SmsAnswer send(Sms message) {
        var text = settings.signature().isBlank() ? message.text() : "【" + settings.signature() + "】" + message.text();
        var body = json.writeValueAsString(
                        new Message(settings.account(), message.key(), message.company(), message.phone(), text))
                .getBytes(StandardCharsets.UTF_8);
        try {
            return answer(http.send(request(body), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            return new SmsAnswer.NoAnswer("provider-unreachable");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new SmsAnswer.NoAnswer("interrupted");
        }
    }

    private HttpRequest request(byte[] body) {
        var seconds = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(url)
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header(SmsSignature.TIME_HEADER, Long.toString(seconds))
                .header(SmsSignature.HEADER, SmsSignature.of(settings.secret(), seconds, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private SmsAnswer answer(HttpResponse<String> response) {
        var reply = read(response.body());
        var status = response.statusCode();
        if (status / 100 == 2 && reply.id() != null) {
            return new SmsAnswer.Taken(reply.id());
        }
        if (status / 100 == 4 && status != 408 && status != 425 && status != 429) {
            return new SmsAnswer.Refused(reply.code() == null ? "provider-" + status : reply.code());
        }
        return new SmsAnswer.NoAnswer("provider-" + status);
    }

    private Reply read(String body) {
        try {
            return json.readValue(body, Reply.class);
        } catch (JacksonException unreadable) {
            return new Reply(null, null);
        }
    }
}
