package io.anju.requests.reading;

import io.anju.database.WrittenTogether;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.requests.RequestId;
import io.anju.requests.reading.KeptSuggestion.Answer;
import io.anju.requests.reading.Suggested.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps with each request what its words seemed to say at the intake, silence included (ADR 0032). */
@Component
public class KeptSuggestions {

    private final JdbcClient jdbc;
    private final WrittenTogether<Row> kept = new WrittenTogether<>(rows -> rows.forEach(this::insert));

    KeptSuggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(CompanyId company, ProjectId project, RequestId request, KeptSuggestion opinion) {}

    /** Keeps it once the request is stored, in the caller's transaction. */
    public void keep(CompanyId company, ProjectId project, RequestId request, KeptSuggestion opinion) {
        kept.add(new Row(company, project, request, opinion));
    }

    /** What was read out of this request; nothing where it said nothing in words or came before this was kept. */
    public Optional<KeptSuggestion> of(RequestId request) {
        kept.writeNow();
        return jdbc.sql("select * from requests.suggestion where request_id = ?")
                .param(request.value())
                .query((row, number) -> opinion(row))
                .optional();
    }

    private void insert(Row row) {
        var opinion = row.opinion();
        var suggested = opinion.suggested();
        var answer = opinion.answer();
        var learnedAt = suggested == null ? null : suggested.learnedAt();
        jdbc.sql("""
                        insert into requests.suggestion (company_id, request_id, project_id, at, suggested, source,
                            confidence, learned_at, because, chosen, answer, dangers, raised)
                        values (:company, :request, :project, :at, :suggested, :source,
                            :confidence, :learnedAt, :because, :chosen, :answer, :dangers, :raised)""")
                .param("company", row.company().value())
                .param("request", row.request().value())
                .param("project", row.project().value())
                .param("at", Timestamp.from(opinion.at()))
                .param("suggested", suggested == null ? null : suggested.category())
                .param("source", suggested == null ? null : suggested.source().name())
                .param("confidence", suggested == null ? null : suggested.confidence())
                .param("learnedAt", learnedAt == null ? null : Timestamp.from(learnedAt))
                .param("because", suggested == null ? null : String.join("\n", suggested.because()))
                .param("chosen", opinion.chosen())
                .param("answer", answer == null ? null : answer.name())
                .param("dangers", opinion.dangers().stream().map(Danger::name).toArray(String[]::new))
                .param("raised", opinion.raised())
                .update();
    }

    private static KeptSuggestion opinion(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new KeptSuggestion(
                row.getTimestamp("at").toInstant(),
                suggested(row),
                row.getString("chosen"),
                answer == null ? null : Answer.valueOf(answer),
                Stream.of((String[]) row.getArray("dangers").getArray())
                        .map(Danger::valueOf)
                        .toList(),
                row.getBoolean("raised"));
    }

    private static @Nullable Suggested suggested(ResultSet row) throws SQLException {
        var category = row.getString("suggested");
        if (category == null) {
            return null;
        }
        var confidence = row.getObject("confidence", Double.class);
        var learnedAt = row.getTimestamp("learned_at");
        return new Suggested(
                category,
                Source.valueOf(row.getString("source")),
                confidence,
                List.of(row.getString("because").split("\n")),
                learnedAt == null ? null : learnedAt.toInstant());
    }
}
