package io.anju.replay;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What to replay.
 *
 * @param file CSV with a header, plain or gzip
 * @param mapping how to read it
 * @param report where the report goes
 * @param dryRun only reads the file and says what is wrong with it
 * @param until end of time; null for the last instant in the file
 */
@ConfigurationProperties("anju.replay")
record ReplaySettings(
        Path file,
        Path mapping,
        Path report,
        @DefaultValue("false") boolean dryRun,
        @Nullable Instant until) {}
