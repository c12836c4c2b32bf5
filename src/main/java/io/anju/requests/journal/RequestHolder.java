package io.anju.requests.journal;

import io.anju.sheets.RecordHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who reported something, and where it was, has to stay on record. */
@Component
class RequestHolder implements RecordHolder {

    @Override
    public String reason() {
        return "has-request";
    }

    @Override
    @Nullable
    public String pointedAt(String type) {
        return switch (type) {
            case "place" -> """
                    select place_id from requests.request where place_id = any(:ids)
                    union select place_id from requests.reception where place_id = any(:ids)""";
            case "person" -> """
                    select person_id from requests.request where person_id = any(:ids)
                    union select person_id from requests.reception where person_id = any(:ids)""";
            default -> null;
        };
    }
}
