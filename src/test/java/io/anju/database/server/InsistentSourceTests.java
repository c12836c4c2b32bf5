package io.anju.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InsistentSourceTests {

    private final AtomicInteger knocks = new AtomicInteger();

    @Test
    void whoever_hangs_up_is_asked_again_and_again_until_it_is_too_long() throws IOException {
        try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(door));
            var source = new InsistentSource(
                    "jdbc:postgresql://127.0.0.1:%d/nowhere".formatted(door.getLocalPort()),
                    new Properties(),
                    Duration.ofSeconds(1));
            assertThatThrownBy(source::getConnection).isInstanceOf(SQLException.class);
        }
        assertThat(knocks.get()).isGreaterThan(2);
    }

    private Object hangUp(ServerSocket door) {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                knocks.incrementAndGet();
            } catch (IOException closed) {
                return this;
            }
        }
        return this;
    }
}
