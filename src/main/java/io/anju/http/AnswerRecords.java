package io.anju.http;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers kept for a month in case they are asked for again. The person's own go with the login. Those to others about the
 * person are closed with a key that nobody here has, and end by themselves.
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
        if (account != null) {
            erasure.gone(
                    "answer",
                    jdbc.sql("delete from http.idempotent_answer where principal = ?")
                            .param(account.value().toString())
                            .update());
        }
    }
}
