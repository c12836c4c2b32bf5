package io.anju.notices.settings;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation tells people.
 *
 * @param recordOnly keep notices on record and send nothing; for replaying history
 * @param quietFrom from this time of day SMS that are not urgent wait
 * @param quietUntil until this time of day they wait
 * @param zone of the quiet hours and of instants in the words
 * @param from the sender of e-mail; absent means the mail server's user
 * @param letterPatience how long handing one letter over may take in all; below the lease of an attempt
 */
@ConfigurationProperties("anju.notices")
public record NoticeSettings(
        @DefaultValue("false") boolean recordOnly,
        @DefaultValue("22:00") LocalTime quietFrom,
        @DefaultValue("07:00") LocalTime quietUntil,
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @Nullable String from,
        @DefaultValue("60s") Duration letterPatience) {}
