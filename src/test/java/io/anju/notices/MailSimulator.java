package io.anju.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server over real SMTP that refuses, puts off, hangs, trickles and drops, as the test tells it to. */
public final class MailSimulator implements AutoCloseable {

    private static final long TRICKLE_MILLIS = 50;

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final AtomicInteger talking = new AtomicInteger();
    private volatile Mood mood = Mood.WELL;

    /** What it does to whoever comes. */
    public enum Mood {
        WELL,
        /** Has no time and hangs up. */
        BUSY,
        /** Knows no such person. */
        UNKNOWN_PERSON,
        /** Wants whoever it does not know to come again. */
        GREYLISTS,
        /** Takes the connection and says nothing. */
        SILENT,
        /** Never stops answering, letter by letter. */
        TRICKLES,
        /** Hangs up after half of the letter. */
        DROPS_LETTER,
        /** Keeps the letter and hangs up without a word. */
        KEEPS_AND_DROPS
    }

    public MailSimulator() throws IOException {
        door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void become(Mood next) {
        mood = next;
    }

    /** How many connections it holds. */
    public int talking() {
        return talking.get();
    }

    /** Letters that it kept for this address. */
    public List<String> lettersTo(String address) {
        return letters.stream()
                .filter(letter -> letter.contains("To: " + address))
                .toList();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }

    private Object accept() throws IOException {
        while (!door.isClosed()) {
            var socket = door.accept();
            threads.submit(() -> {
                talking.incrementAndGet();
                try (socket) {
                    return talk(socket);
                } finally {
                    talking.decrementAndGet();
                }
            });
        }
        return this;
    }

    private Object talk(Socket socket) throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        var out = socket.getOutputStream();
        if (mood == Mood.SILENT) {
            return in.read();
        }
        say(out, mood == Mood.BUSY ? "421 too busy" : "220 simulator");
        for (var line = in.readLine(); line != null && mood != Mood.BUSY; line = in.readLine()) {
            var word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            if (word.equals("DATA")) {
                say(out, "354 go on");
                if (!take(in)) {
                    return this;
                }
            }
            if (mood == Mood.TRICKLES && word.equals("RCPT")) {
                trickle(out);
            }
            say(out, answer(word));
            if (word.equals("QUIT")) {
                return this;
            }
        }
        return this;
    }

    private String answer(String word) {
        if (word.equals("RCPT") && mood == Mood.UNKNOWN_PERSON) {
            return "550 no such person";
        }
        if (word.equals("RCPT") && mood == Mood.GREYLISTS) {
            return "451 come again later";
        }
        return word.equals("QUIT") ? "221 bye" : "250 ok";
    }

    /** Whether there is anything left to be said. */
    private boolean take(BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (mood == Mood.DROPS_LETTER && line.isEmpty()) {
                return false;
            }
            letter.append(line).append('\n');
        }
        letters.add(letter.toString());
        return mood != Mood.KEEPS_AND_DROPS;
    }

    /** An answer of many lines that goes on for as long as anybody listens. */
    private static void trickle(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            say(out, "250-not yet");
            Thread.sleep(TRICKLE_MILLIS);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
