package io.anju.requests;

import io.anju.requests.category.Catalogue;
import io.anju.requests.category.Category;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How things are called that figures count, and what people wrote of them. */
@Component
public class RequestNames {

    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    RequestNames(Catalogue catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** The categories by code, in Chinese or English; also those that are no longer used. */
    @Transactional(readOnly = true)
    public Map<String, String> categories(boolean english) {
        Function<Category, String> name = english ? Category::en : Category::zh;
        return catalogue.all().values().stream().collect(Collectors.toMap(Category::code, name));
    }

    /** What was written with the ratings of these requests; ratings without words are left out. */
    @Transactional(readOnly = true)
    public List<RatingWord> ratings(Collection<RequestId> requests) {
        return jdbc.sql(
                        "select request_id, at, comment from requests.rating where request_id = any(?) and comment is not null")
                .param(requests.stream().map(RequestId::value).toArray(UUID[]::new))
                .query((row, number) -> new RatingWord(
                        new RequestId(row.getObject("request_id", UUID.class)),
                        row.getTimestamp("at").toInstant(),
                        row.getString("comment")))
                .list();
    }
}
