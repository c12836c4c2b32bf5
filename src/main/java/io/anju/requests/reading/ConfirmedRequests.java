package io.anju.requests.reading;

import io.anju.requests.category.Catalogue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a company's own requests teach: their words and the category that stood when somebody had looked into them, or when
 * they ended as they should. A request whose reporter was taken out teaches nothing any more.
 */
@Component
class ConfirmedRequests {

    private static final int MOST = 20_000;

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    ConfirmedRequests(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** The newest, in a fixed order. The name of a category as a title is not words of a reporter, and left out. */
    List<Example> all() {
        var named = catalogue.all().values().stream()
                .flatMap(category -> Stream.of(category.zh(), category.en()))
                .collect(Collectors.toSet());
        return jdbc.sql("""
                        select title, description, category, reporter_name, about_name, handler_name, entered_by
                        from requests.request
                        where depersonalised_at is null
                            and (verified_at is not null or state in ('CONFIRMED', 'CLOSED', 'SOLVED_AT_DESK'))
                            and state not in ('MERGED', 'CANCELLED', 'WITHDRAWN')
                        order by reported_at desc, id limit :most""").param("most", MOST).query((row, number) -> example(row, named)).list().stream()
                .filter(example -> !example.text().isBlank())
                .toList();
    }

    private static Example example(ResultSet row, Set<String> named) throws SQLException {
        var title = row.getString("title");
        var text = Stream.of(named.contains(title) ? null : title, row.getString("description"))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        var names = Stream.of(
                        row.getString("reporter_name"),
                        row.getString("about_name"),
                        row.getString("handler_name"),
                        row.getString("entered_by"))
                .filter(Objects::nonNull)
                .toList();
        return new Example(TextPieces.without(text, names), row.getString("category"));
    }
}
