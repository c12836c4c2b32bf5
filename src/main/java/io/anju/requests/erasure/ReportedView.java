package io.anju.requests.erasure;

import io.anju.kernel.PersonalRecords.Telling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A request as its reporter is told of it: what they said, what was answered to them, what they agreed to. */
@Component
class ReportedView {

    private final JdbcClient jdbc;

    ReportedView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(UUID request, Telling telling) {
        tell(telling, "reported", """
                select number, kind, category, channel, title, description, reporter_name as name, reporter_phone as phone,
                    reporter_email as email, reported_at, state, result, ended_at
                from requests.request where id = ?""", request);
        tell(telling, "message", """
                select at, case when from_reporter then 'reporter' else 'desk' end as sender, text
                from requests.message where request_id = ? order by id""", request);
        tell(telling, "reply", "select at, way, text from requests.reply where request_id = ? order by id", request);
        tell(telling, "rating", """
                select at, score, attitude, efficiency, quality, comment from requests.rating
                where request_id = ? order by round""", request);
        tell(telling, "consent", """
                select at, channel, text_version from requests.consent where request_id = ? order by id""", request);
    }

    private void tell(Telling telling, String group, String sql, UUID request) {
        jdbc.sql(sql)
                .param(request)
                .query((row, number) -> fields(row))
                .list()
                .forEach(fields -> telling.record(group, fields));
    }

    /** The columns in their order; moments as instants. */
    static Map<String, @Nullable Object> fields(ResultSet row) throws SQLException {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        var columns = row.getMetaData();
        for (var column = 1; column <= columns.getColumnCount(); column++) {
            var moment = columns.getColumnTypeName(column).equals("timestamptz") ? row.getTimestamp(column) : null;
            fields.put(
                    camel(columns.getColumnLabel(column)), moment == null ? row.getObject(column) : moment.toInstant());
        }
        return fields;
    }

    private static String camel(String column) {
        var name = new StringBuilder();
        for (var word : column.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
