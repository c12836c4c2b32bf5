package io.anju.http;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers kept for a month in case they are asked for again: to the person, and to others about the person. They tell nothing
 * that is not told elsewhere; erased they must be nevertheless.
 */
@Component
class AnswerRecords implements PersonalRecords {

    private final JdbcClient jdbc;

    AnswerRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "answers";
    }

    /** Nothing: every answer repeats what its module tells. */
    @Override
    public void tell(DataSubject subject, Telling telling) {}

    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        var account = subject.account();
        erasure.gone(
                "answer",
                jdbc.sql("""
                                delete from http.idempotent_answer where principal = :principal
                                   or exists (select 1 from unnest(cast(:marks as bytea[])) mark
                                              where position(mark in body) > 0)""")
                        .param(
                                "principal",
                                account == null ? "" : account.value().toString())
                        .param("marks", marks(subject))
                        .update());
    }

    /** Also names that others bear: an answer that is lost can be asked for again. */
    private static byte[][] marks(DataSubject subject) {
        return Stream.of(subject.names(), subject.lines(), subject.emails())
                .flatMap(Set::stream)
                .filter(mark -> mark.length() > 1)
                .map(mark -> mark.getBytes(StandardCharsets.UTF_8))
                .toList()
                .toArray(byte[][]::new);
    }
}
