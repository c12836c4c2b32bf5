package io.anju.database;

import io.anju.kernel.DataSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Strikes somebody out of texts that people wrote (Y-10). What a text says beside that stays. */
@Component
public class StruckTexts {

    private final JdbcTemplate jdbc;

    StruckTexts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Texts that hang on one thing. All names are constants of the module whose table it is, never input.
     *
     * @param owner the column that holds the thing's id
     * @param key the column that tells the thing's rows apart
     * @param columns which texts
     */
    public record Texts(String table, String owner, String key, List<String> columns) {

        public Texts(String table, String owner, String key, String... columns) {
            this(table, owner, key, List.of(columns));
        }
    }

    private record Row(Object key, List<@Nullable String> said, List<@Nullable String> left) {

        boolean isStruck() {
            return !Objects.equals(said, left);
        }
    }

    /** Says how many rows named them. */
    public int strike(DataSubject who, Texts texts, UUID owner) {
        var columns = texts.columns();
        var struck = jdbc
                .query(
                        "select %s as struck_key, %s from %s where %s = ?"
                                .formatted(texts.key(), String.join(", ", columns), texts.table(), texts.owner()),
                        (row, number) -> {
                            var said = new ArrayList<@Nullable String>();
                            for (var column : columns) {
                                said.add(row.getString(column));
                            }
                            var left = new ArrayList<@Nullable String>();
                            said.forEach(text -> left.add(struck(who, text)));
                            return new Row(row.getObject("struck_key"), said, left);
                        },
                        owner)
                .stream()
                .filter(Row::isStruck)
                .toList();
        if (!struck.isEmpty()) {
            write(texts, owner, struck);
        }
        return struck.size();
    }

    /** What stands for a short name may be longer than the name, but no text may grow beyond its column. */
    private static @Nullable String struck(DataSubject who, @Nullable String text) {
        var left = who.struckFrom(text);
        return text == null || left == null || left.length() <= text.length() ? left : left.substring(0, text.length());
    }

    private void write(Texts texts, UUID owner, List<Row> struck) {
        var sql = "update %s set %s = ? where %s = ? and %s = ?"
                .formatted(texts.table(), String.join(" = ?, ", texts.columns()), texts.owner(), texts.key());
        jdbc.batchUpdate(sql, struck, struck.size(), (statement, row) -> {
            var at = 1;
            for (var text : row.left()) {
                statement.setString(at++, text);
            }
            statement.setObject(at++, owner);
            statement.setObject(at, row.key());
        });
    }
}
