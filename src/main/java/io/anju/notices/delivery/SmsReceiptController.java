package io.anju.notices.delivery;

import io.anju.kernel.Open;
import io.anju.kernel.Refused;
import io.anju.notices.sms.SmsSettings;
import io.anju.notices.sms.SmsSignature;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the SMS provider reports what became of its messages. Guarded by the signature alone: the provider has no account
 * and sends no idempotency key, so a repeated report is harmless by itself.
 */
@RestController
class SmsReceiptController {

    private static final int MOST = 1000;
    private static final int LONGEST_REASON = 60;

    private final Receipts receipts;
    private final SmsSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    SmsReceiptController(Receipts receipts, SmsSettings settings, JsonMapper json, Clock clock) {
        this.receipts = receipts;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What happened to one message.
     *
     * @param key with which it was posted
     * @param delivered whether it reached the phone
     */
    record Receipt(UUID key, boolean delivered, @Nullable String reason, Instant at) {}

    private record Report(@Nullable List<Receipt> receipts) {}

    @PostMapping("/api/callbacks/{company}/sms")
    @Open
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(
            @PathVariable String company,
            @RequestHeader(name = SmsSignature.TIME_HEADER, required = false) @Nullable String time,
            @RequestHeader(name = SmsSignature.HEADER, required = false) @Nullable String signature,
            @RequestBody byte[] body) {
        if (!SmsSignature.proves(settings.secret(), time, signature, body, clock.instant())) {
            throw Refused.forbidden();
        }
        receipts.keep(read(body));
    }

    private List<Receipt> read(byte[] body) {
        try {
            var report = json.readValue(body, Report.class).receipts();
            if (report != null && report.size() <= MOST && report.stream().allMatch(SmsReceiptController::isWhole)) {
                return report;
            }
        } catch (JacksonException unreadable) {
            // the same refusal as for a report with holes
        }
        throw Refused.field("receipts", "invalid");
    }

    private static boolean isWhole(@Nullable Receipt receipt) {
        return receipt != null
                && receipt.key() != null
                && receipt.at() != null
                && (receipt.reason() == null || receipt.reason().length() <= LONGEST_REASON);
    }
}
