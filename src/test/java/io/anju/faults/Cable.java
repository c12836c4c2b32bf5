package io.anju.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** The cable between the application and its database, which a test can cut, clog, slow down, or cut in mid-answer. */
final class Cable implements AutoCloseable {

    private static final byte[] COMMIT = "COMMIT".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean cutAtCommit = new AtomicBoolean();
    private volatile State state = State.WHOLE;
    private volatile long delayNanos;

    /** How the cable is. */
    enum State {
        WHOLE,
        /** Whoever connects is refused, whoever is connected is thrown out. */
        CUT,
        /** Everything is taken and nothing comes out: a network that lost its way. */
        CLOGGED
    }

    Cable(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void become(State next) {
        state = next;
        if (next == State.CUT) {
            reset();
        }
    }

    /** Makes every piece of news this much late, in both directions. */
    void slow(long millis) {
        delayNanos = millis * 1_000_000;
    }

    /** Breaks off every connection that there is; new ones work. */
    void reset() {
        sockets.forEach(Cable::breakOff);
        sockets.clear();
    }

    /** The next commit reaches the database, and its answer reaches nobody. */
    void cutAnswerOfNextCommit() {
        cutAtCommit.set(true);
    }

    /** Whether that has happened. */
    boolean hasCutAnswer() {
        return !cutAtCommit.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
        reset();
        threads.shutdownNow();
    }

    private Object accept() throws IOException {
        while (!door.isClosed()) {
            var near = door.accept();
            threads.submit(() -> connect(near));
        }
        return this;
    }

    private Object connect(Socket near) throws IOException {
        sockets.add(near);
        awaitFlow();
        if (state == State.CUT) {
            breakOff(near);
            return this;
        }
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(far);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        var pair = new Pair(near, far);
        threads.submit(() -> pair.pump(near.getInputStream(), far.getOutputStream(), true));
        threads.submit(() -> pair.pump(far.getInputStream(), near.getOutputStream(), false));
        return this;
    }

    private void awaitFlow() {
        while (state == State.CLOGGED) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    private final class Pair {
        private final Socket near;
        private final Socket far;
        private volatile boolean doomed;

        Pair(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        Object pump(InputStream in, OutputStream out, boolean asking) throws IOException {
            var buffer = new byte[8192];
            try {
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    LockSupport.parkNanos(delayNanos);
                    awaitFlow();
                    if (asking && saysCommit(buffer, read) && cutAtCommit.compareAndSet(true, false)) {
                        doomed = true;
                    }
                    if (!asking && doomed) {
                        break;
                    }
                    out.write(buffer, 0, read);
                    out.flush();
                }
            } finally {
                breakOff(near);
                breakOff(far);
                sockets.remove(near);
                sockets.remove(far);
            }
            return this;
        }
    }

    private static boolean saysCommit(byte[] buffer, int length) {
        for (var start = 0; start + COMMIT.length <= length; start++) {
            if (Arrays.equals(buffer, start, start + COMMIT.length, COMMIT, 0, COMMIT.length)) {
                return true;
            }
        }
        return false;
    }

    /** With a reset where the system allows it, so that nobody mistakes it for a friendly end. */
    private static void breakOff(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyGone) {
            return;
        }
    }
}
