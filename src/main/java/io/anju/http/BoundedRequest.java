package io.anju.http;

import io.anju.kernel.Refused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * A request whose body ends in time. A body that says its length is refused before a byte of it is read, one that does not
 * as soon as it is too long ({@code body-too-large}); nobody, signed in or not, can fill the memory.
 */
final class BoundedRequest extends HttpServletRequestWrapper {

    /** A phone's photo or a register of some ten thousand rows. */
    static final int LARGEST_FILE = 16 * 1024 * 1024;

    /** Whatever people type, many times over. */
    static final int LARGEST_JSON = 1024 * 1024;

    private final int most;

    private BoundedRequest(HttpServletRequest request, int most) {
        super(request);
        this.most = most;
    }

    static HttpServletRequest of(HttpServletRequest request) {
        var type = request.getContentType();
        var most = type != null && type.contains("json") ? LARGEST_JSON : LARGEST_FILE;
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        return request.getContentLengthLong() >= 0 ? request : new BoundedRequest(request, most);
    }

    private static Refused tooLarge(int most) {
        return Refused.invalid("body-too-large", Map.of("bytes", most));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Bounded(super.getInputStream(), most);
    }

    private static final class Bounded extends ServletInputStream {

        private final ServletInputStream body;
        private final int most;
        private long read;

        Bounded(ServletInputStream body, int most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var more = body.read(into, from, length);
            count(Math.max(0, more));
            return more;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw tooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
