package io.anju.replay;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/**
 * A process that replays has the timeline's clock and hears its news at once, on the thread that made them: otherwise a
 * reaction could come after the next event of the timeline.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("anju.replay.file")
@EnableConfigurationProperties(ReplaySettings.class)
class ReplayConfiguration {

    @Bean
    @Primary
    ReplayClock replayClock() {
        return new ReplayClock();
    }

    @Bean
    TaskExecutor applicationTaskExecutor() {
        return new SyncTaskExecutor();
    }
}
