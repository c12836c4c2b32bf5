package io.anju.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/**
 * A client that says what it was told to say, proper or not, each request on a connection of its own.
 *
 * @param from its address on the loop; {@code 127.0.0.7} is another client than {@code 127.0.0.8}
 */
public record Wire(int port, String from) {

    private static final int PATIENCE_MILLIS = 60_000;

    /** Sends and reads the answer; one of status 0 where the server hangs up without a word. */
    public WireAnswer send(WireRequest request) throws IOException {
        var began = System.nanoTime();
        try (var socket = open()) {
            try {
                socket.getOutputStream().write(request.head());
                socket.getOutputStream().write(request.body());
                socket.getOutputStream().flush();
            } catch (SocketException hungUp) {
                // whoever refuses a body before its end may have answered already
            }
            var in = new BufferedInputStream(socket.getInputStream());
            return read(in, request.method().equals("HEAD"), began);
        } catch (EOFException | SocketException hungUp) {
            return new WireAnswer(0, Map.of(), new byte[0], millis(began));
        }
    }

    /** A connection, for those who take their time. */
    public Socket open() throws IOException {
        var socket = new Socket();
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        return socket;
    }

    private static WireAnswer read(InputStream in, boolean headOnly, long began) throws IOException {
        var status = Integer.parseInt(line(in).split(" ")[1]);
        var headers = new HashMap<String, List<String>>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        if (status == 100) {
            return read(in, headOnly, began);
        }
        var answer = new WireAnswer(status, headers, new byte[0], millis(began));
        var body = headOnly || answer.hasNoEnd() ? new byte[0] : body(in, answer);
        return new WireAnswer(status, headers, unpacked(answer, body), millis(began));
    }

    private static byte[] body(InputStream in, WireAnswer head) throws IOException {
        if (!head.header("transfer-encoding").equalsIgnoreCase("chunked")) {
            var length = head.header("content-length");
            return in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length));
        }
        var whole = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            whole.writeBytes(in.readNBytes(size));
            line(in);
        }
        return whole.toByteArray();
    }

    private static byte[] unpacked(WireAnswer head, byte[] body) throws IOException {
        return head.header("content-encoding").equals("gzip") && body.length > 0
                ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
                : body;
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static long millis(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
}
