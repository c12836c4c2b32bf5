package io.anju.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads delivery rows. */
final class DeliveryRows {

    private DeliveryRows() {}

    static DeliveryView view(ResultSet row, int number) throws SQLException {
        var channel = Channel.valueOf(row.getString("channel"));
        var address = row.getString("address");
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("template"),
                channel,
                row.getString("recipient"),
                address == null || channel == Channel.INBOX ? null : Masked.of(channel, address),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("failure"),
                instant(row, "sent_at"),
                instant(row, "delivered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
