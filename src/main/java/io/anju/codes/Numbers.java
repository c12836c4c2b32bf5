package io.anju.codes;

import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import jakarta.annotation.PreDestroy;
import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Gives numbers such as {@code WX-20261122-0007}. They are taken in blocks on a connection beside the caller's, so that
 * no intake waits for another one to commit. A process that ends gives the rest of its blocks back; what one that was
 * killed had left is a gap. A busy day takes larger and larger blocks. Where the database is away, whoever waited for the
 * block hears so with the one who tried, and no number is lost or given twice (goal T3).
 */
@Service
public final class Numbers {

    private static final int FIRST_BLOCK = 20;
    private static final int LARGEST_BLOCK = 640;
    private static final int KEPT_SERIES = 10_000;

    private final ConcurrentMap<Series, Block> blocks = new ConcurrentHashMap<>();
    private final JdbcClient beside;
    private volatile @Nullable Failure last;

    Numbers(@Qualifier("systemPool") DataSource beside) {
        this.beside = JdbcClient.create(beside);
    }

    private record Series(CompanyId company, String prefix, LocalDate day) {}

    /** A block that could not be taken, and when that was known. */
    private record Failure(long at, DataAccessException why) {}

    private record Block(int next, int end, int size) {

        boolean isUsedUp() {
            return next + 1 >= end;
        }
    }

    /**
     * The next number of the company in scope; never given twice, also not by another process.
     *
     * @param prefix one to six capital letters
     * @param day the day in the number, in the project's zone
     */
    public String next(String prefix, LocalDate day) {
        var series = new Series(CompanyScope.requireCompany(), prefix, day);
        if (blocks.size() > KEPT_SERIES) {
            blocks.clear();
        }
        var asked = System.nanoTime();
        var block = blocks.compute(series, (key, current) -> {
            if (current == null) {
                return take(key, FIRST_BLOCK, asked);
            }
            return current.isUsedUp()
                    ? take(key, Math.min(2 * current.size(), LARGEST_BLOCK), asked)
                    : new Block(current.next() + 1, current.end(), current.size());
        });
        return "%s-%s-%04d".formatted(prefix, DateTimeFormatter.BASIC_ISO_DATE.format(day), block.next());
    }

    /** Gives back what nobody was given of the blocks; where another process has taken the next block, it stays a gap. */
    @PreDestroy
    void giveBack() {
        for (var series : blocks.keySet()) {
            blocks.computeIfPresent(series, (key, block) -> {
                giveBack(key, block);
                return null;
            });
        }
    }

    private void giveBack(Series series, Block block) {
        beside.sql("""
                        update codes.series set next = :rest
                        where company_id = :company and prefix = :prefix and day = :day and next = :end""")
                .param("rest", block.next() + 1)
                .param("company", series.company().value())
                .param("prefix", series.prefix())
                .param("day", Date.valueOf(series.day()))
                .param("end", block.end())
                .update();
    }

    /** One after the other would wait for as long as a dead connection takes, each for itself and all before it. */
    private Block take(Series series, int size, long asked) {
        var failed = last;
        if (failed != null && failed.at() - asked > 0) {
            throw new DataAccessResourceFailureException("no numbers", failed.why());
        }
        try {
            return take(series, size);
        } catch (DataAccessException away) {
            last = new Failure(System.nanoTime(), away);
            throw away;
        }
    }

    private Block take(Series series, int size) {
        var end = beside.sql("""
                        insert into codes.series as s (company_id, prefix, day, next) values (:company, :prefix, :day, :first)
                        on conflict (company_id, prefix, day) do update set next = s.next + :block
                        returning next""")
                .param("company", series.company().value())
                .param("prefix", series.prefix())
                .param("day", Date.valueOf(series.day()))
                .param("first", size + 1)
                .param("block", size)
                .query(Integer.class)
                .single();
        return new Block(end - size, end, size);
    }
}
