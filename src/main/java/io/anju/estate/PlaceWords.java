package io.anju.estate;

import io.anju.kernel.SearchTokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words by which places are found: their codes and names, and the names of what they lie in. */
@Component
class PlaceWords {

    private static final char AFTER_SEPARATOR = '0';

    private final JdbcClient jdbc;

    PlaceWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Words(UUID place, List<String> texts) {}

    /** Writes the words of a place and of everything inside anew. */
    void index(Place top) {
        jdbc.sql("""
                        delete from estate.place_token where place_id in (
                            select id from estate.place
                            where path = :path or path >= :inside and path < :beyond)""")
                .param("path", top.path())
                .param("inside", top.path() + '/')
                .param("beyond", top.path() + AFTER_SEPARATOR)
                .update();
        add(jdbc.sql("""
                        select p.id, p.code, p.name,
                            array(select a.name from estate.place a
                                  where a.id = any(string_to_array(substr(p.parent_path, 2), '/')::uuid[])) as within
                        from estate.place p where p.path = :path or p.path >= :inside and p.path < :beyond""")
                .param("path", top.path())
                .param("inside", top.path() + '/')
                .param("beyond", top.path() + AFTER_SEPARATOR)
                .query(PlaceWords::read)
                .list());
    }

    /** Writes the words of a new place outside all others. */
    void add(PlaceId id, String... texts) {
        add(List.of(new Words(id.value(), List.of(texts))));
    }

    private void add(List<Words> all) {
        var tokens = new ArrayList<String>();
        var places = new ArrayList<UUID>();
        for (var words : all) {
            for (var token : SearchTokens.of(words.texts().toArray(String[]::new))) {
                tokens.add(token);
                places.add(words.place());
            }
        }
        jdbc.sql("""
                        insert into estate.place_token (token, place_id)
                        select * from unnest(:tokens::text[], :places::uuid[])""")
                .param("tokens", tokens.toArray(String[]::new))
                .param("places", places.toArray(UUID[]::new))
                .update();
    }

    private static Words read(ResultSet row, int number) throws SQLException {
        var within = (String[]) row.getArray("within").getArray();
        return new Words(
                row.getObject("id", UUID.class),
                Stream.concat(Stream.of(row.getString("code"), row.getString("name")), Stream.of(within))
                        .toList());
    }
}
