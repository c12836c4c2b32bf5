package io.anju.people.register;

import io.anju.sheets.RecordHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A unit with which people have, or are to have, something to do has to stay. */
@Component
class PeopleHolder implements RecordHolder {

    @Override
    public String reason() {
        return "has-people";
    }

    @Override
    @Nullable
    public String pointedAt(String type) {
        return switch (type) {
            case "place" -> """
                    select unit_id from people.occupancy where unit_id = any(:ids)
                    union select unit_id from people.invite_code where unit_id = any(:ids)
                    union select unit_id from people.registration where unit_id = any(:ids)""";
            default -> null;
        };
    }
}
