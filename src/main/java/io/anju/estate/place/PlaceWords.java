package io.anju.estate.place;

import io.anju.kernel.SearchTokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words by which places are found: their codes and names, and the names of what they lie in. */
@Component
public class PlaceWords {

    private static final char AFTER_SEPARATOR = '0';

    private final JdbcClient jdbc;

    PlaceWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Words(UUID place, List<String> texts) {}

    /** Writes the words of a place and of everything inside anew. */
    void index(Place top) {
        index(
                "p.id = :id or p.path >= :inside and p.path < :beyond",
                statement -> statement
                        .param("id", top.id().value())
                        .param("inside", top.path() + '/')
                        .param("beyond", top.path() + AFTER_SEPARATOR));
    }

    /** Writes the words of just these places anew. */
    public void indexEach(Collection<Place> places) {
        var ids = places.stream().map(place -> place.id().value()).toArray(UUID[]::new);
        index("p.id = any(:ids)", statement -> statement.param("ids", ids));
    }

    private void index(String which, UnaryOperator<JdbcClient.StatementSpec> parameters) {
        parameters
                .apply(jdbc.sql("delete from estate.place_token t using estate.place p where t.place_id = p.id and ("
                        + which + ")"))
                .update();
        add(parameters.apply(jdbc.sql("""
                        select p.id, p.code, p.name,
                            array(select a.name from estate.place a
                                  where a.id = any(string_to_array(substr(p.parent_path, 2), '/')::uuid[])) as within
                        from estate.place p where\s""" + which)).query(PlaceWords::read).list());
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
