package io.anju.requests.reading;

import io.anju.kernel.CompanyId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one model a company, with how well it did on what it had not seen. */
@Component
class TextModelStore {

    private static final Logger LOG = LoggerFactory.getLogger(TextModelStore.class);

    private final JdbcClient jdbc;

    TextModelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How learning stands.
     *
     * @param wantedAt since when somebody waits for it to learn; null if nobody does
     * @param triedAt when it last looked whether there is enough to learn from; null if never
     * @param learnedAt when the model in use was learned; null if there is none, and then the numbers are zero
     * @param shown of how many it would have spoken that it had not seen
     */
    record Status(
            @Nullable Instant wantedAt,
            @Nullable Instant triedAt,
            @Nullable Instant learnedAt,
            int examples,
            int shown,
            int correct) {

        static final Status NEVER = new Status(null, null, null, 0, 0, 0);
    }

    /** How well a category was found among texts the model had not seen. */
    record CategoryHits(String category, int examples, int shown, int correct) {}

    Status status() {
        return jdbc.sql("select wanted_at, tried_at, learned_at, examples, shown, correct from requests.text_model")
                .query((row, number) -> new Status(
                        instant(row.getTimestamp("wanted_at")),
                        instant(row.getTimestamp("tried_at")),
                        instant(row.getTimestamp("learned_at")),
                        row.getInt("examples"),
                        row.getInt("shown"),
                        row.getInt("correct")))
                .optional()
                .orElse(Status.NEVER);
    }

    List<CategoryHits> hits() {
        return jdbc.sql("select * from requests.text_model_category order by examples desc, category")
                .query((row, number) -> new CategoryHits(
                        row.getString("category"), row.getInt("examples"), row.getInt("shown"), row.getInt("correct")))
                .list();
    }

    /** The model in use; nothing if there is none or it was kept by another version of the product. */
    Optional<TextModel> model() {
        return jdbc.sql("select model from requests.text_model where model is not null")
                .query((row, number) -> row.getBytes("model"))
                .optional()
                .flatMap(TextModelStore::read);
    }

    /** Companies in which somebody waits, or whose last look is older than this; asked as the system. */
    List<CompanyId> due(Instant before) {
        return jdbc.sql("select company_id from requests.text_model where wanted_at is not null or tried_at < :before")
                .param("before", Timestamp.from(before))
                .query((row, number) -> new CompanyId(row.getObject("company_id", UUID.class)))
                .list();
    }

    void want(CompanyId company, String by, Instant at) {
        jdbc.sql("""
                        insert into requests.text_model (company_id, wanted_at, wanted_by) values (:company, :at, :by)
                        on conflict (company_id) do update set wanted_at = :at, wanted_by = :by
                        where text_model.wanted_at is null""")
                .param("company", company.value())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /** It looked, and there was not enough to learn from; the model in use stays. */
    void tried(CompanyId company, Instant at) {
        jdbc.sql("""
                        insert into requests.text_model (company_id, tried_at) values (:company, :at)
                        on conflict (company_id) do update set tried_at = :at, wanted_at = null, wanted_by = null""")
                .param("company", company.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void learned(CompanyId company, TextLearning.Learned learned, Instant at) {
        var heldOut = learned.heldOut();
        tried(company, at);
        jdbc.sql("""
                        update requests.text_model set learned_at = :at, examples = :examples, shown = :shown,
                            correct = :correct, threshold = :threshold, model = :model
                        where company_id = :company""")
                .param("company", company.value())
                .param("at", Timestamp.from(at))
                .param("examples", heldOut.examples())
                .param("shown", heldOut.shown())
                .param("correct", heldOut.right())
                .param("threshold", heldOut.threshold())
                .param("model", TextModelFile.write(learned.model()))
                .update();
        jdbc.sql("delete from requests.text_model_category").update();
        heldOut.each().forEach((category, counts) -> {
            if (!category.equals(TextModel.RARE)) {
                jdbc.sql("""
                                insert into requests.text_model_category (company_id, category, examples, shown, correct)
                                values (?, ?, ?, ?, ?)""")
                        .params(company.value(), category, counts.examples(), counts.shown(), counts.right())
                        .update();
            }
        });
    }

    private static Optional<TextModel> read(byte[] bytes) {
        try {
            return Optional.of(TextModelFile.read(bytes));
        } catch (IllegalArgumentException other) {
            LOG.warn("the kept text model cannot be read and stays unused until it is learned anew", other);
            return Optional.empty();
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
